package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.PlanAction;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.BudgetLevel;
import vn.haidang.campaign.target.Estimate;
import vn.haidang.campaign.target.PlanTargets;
import vn.haidang.campaign.target.Progress;
import vn.haidang.campaign.target.Target;
import vn.haidang.indicator.Indicators;
import vn.haidang.indicator.SeenTargets;
import vn.haidang.listing.Column;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableWriter;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Notices;

/** What a plan sets out to reach, what its lines are expected to bring towards it, and what they cost. */
@Route(PlanNavigation.LIST + "/:id([0-9]+)/chi-tieu")
@PermitAll
class PlanTargetsView extends PlanPage {

    private static final int FULL = 100;

    private final PlanTargets targets;
    private final Indicators indicators;
    private final SeenTargets seen;
    private final Clock clock;
    private final Div content = new Div();

    PlanTargetsView(
            Plans plans,
            CurrentActor currentActor,
            PlanTargets targets,
            Indicators indicators,
            SeenTargets seen,
            Clock clock) {
        super(plans, currentActor, PlanTabs.Tab.TARGETS);
        this.targets = targets;
        this.indicators = indicators;
        this.seen = seen;
        this.clock = clock;
        content.addClassName("hd-targets");
        add(content);
    }

    @Override
    void show(PlanDetails plan) {
        content.removeAll();
        var writable = plan.may(PlanAction.EDIT);
        var progress = targets.progress(planId(), actor());
        var money = targets.money(planId(), actor());
        content.add(wanted(progress, writable), planned(progress), estimate(money), examples());
        if (writable) {
            var add = new Button(getTranslation("planning.target.add"), _ -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(add);
        } else {
            setActions();
        }
    }

    private Section wanted(Progress progress, boolean writable) {
        var section = section("planning.targets");
        if (progress.targets().isEmpty()) {
            section.add(new EmptyState(getTranslation("planning.targets.none")));
            return section;
        }
        var table = table(
                "planning.target.title",
                "planning.target.indicator",
                "planning.target.amount",
                "planning.target.planned",
                "planning.target.progress",
                "planning.target.actions");
        var body = new NativeTableBody();
        for (var one : progress.targets()) {
            var target = one.target();
            var row = new NativeTableRow(
                    new NativeTableCell(target.title()),
                    new NativeTableCell(indicators.name(target.indicator(), getLocale())),
                    number(amount(target.amount(), target.indicator())),
                    number(one.planned() == null ? "–" : amount(one.planned(), target.indicator())),
                    new NativeTableCell(progress(one)));
            row.add(writable ? new NativeTableCell(buttons(target)) : new NativeTableCell(""));
            body.add(row);
        }
        table.add(body);
        section.add(scrolling(table, "planning.targets"));
        return section;
    }

    private Component progress(Progress.OfTarget one) {
        var percent = one.percent();
        if (percent == null) {
            return new Span(getTranslation("planning.target.share", one.lines()));
        }
        var bar = new Span();
        bar.getStyle().set("inline-size", Math.min(FULL, percent) + "%");
        var meter = new Div(bar);
        meter.addClassName("hd-meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        return new Div(
                new Span(getTranslation(
                        one.isReached() ? "planning.target.reached" : "planning.target.missing", percent, one.lines())),
                meter);
    }

    private Component buttons(Target target) {
        var change = new Button(getTranslation("planning.target.change"), _ -> edit(target));
        change.addThemeVariants(ButtonVariant.SMALL);
        change.setAriaLabel(getTranslation("planning.target.change") + ": " + target.title());
        var remove = new Button(getTranslation("planning.target.remove"), _ -> remove(target));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("planning.target.remove") + ": " + target.title());
        var row = new Div(change, remove);
        row.addClassName("hd-actions");
        return row;
    }

    private void edit(@Nullable Target target) {
        new TargetDialog(target, indicators, draft -> {
                    if (target == null) {
                        targets.add(planId(), draft, actor());
                    } else {
                        targets.change(planId(), target.id(), draft, target.version(), actor());
                    }
                    show();
                    Notices.done(getTranslation("planning.target.saved"));
                })
                .open();
    }

    private void remove(Target target) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("planning.target.remove.ask"));
        ask.setText(target.title());
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("ui.cancel"));
        ask.setConfirmText(getTranslation("planning.target.remove"));
        ask.addConfirmListener(_ -> {
            try {
                targets.remove(planId(), target.id(), target.version(), actor());
                show();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        ask.open();
    }

    private Section planned(Progress progress) {
        var section = section("planning.indicators");
        if (progress.indicators().isEmpty()) {
            section.add(new Paragraph(getTranslation("planning.indicators.none")));
            return section;
        }
        var table = table("planning.target.indicator", "planning.target.planned", "planning.indicators.lines");
        var body = new NativeTableBody();
        for (var one : progress.indicators()) {
            var planned = one.planned();
            body.add(new NativeTableRow(
                    new NativeTableCell(indicators.name(one.indicator(), getLocale())),
                    number(
                            planned == null
                                    ? getTranslation("planning.indicators.share")
                                    : amount(planned, one.indicator())),
                    number(number(one.lines()))));
        }
        table.add(body);
        section.add(new Paragraph(getTranslation("planning.indicators.what")), scrolling(table, "planning.indicators"));
        return section;
    }

    private Section estimate(Estimate money) {
        var section = section("planning.money");
        if (money.items().isEmpty()) {
            section.add(new Paragraph(getTranslation("planning.money.none")));
            return section;
        }
        var table = table("planning.cost.source", "planning.cost.level", "planning.money.amount");
        var body = new NativeTableBody();
        for (var sum : money.sums()) {
            body.add(new NativeTableRow(
                    new NativeTableCell(
                            sum.source().isBlank() ? getTranslation("planning.money.unknown") : sum.source()),
                    new NativeTableCell(level(sum.level())),
                    number(dong(sum.amount()))));
        }
        body.add(new NativeTableRow(
                new NativeTableCell(getTranslation("planning.money.total")),
                new NativeTableCell(""),
                number(dong(money.total()))));
        table.add(body);
        section.add(exports(money), scrolling(table, "planning.money"));
        if (!money.withoutSource().isEmpty()) {
            var list = new UnorderedList();
            money.withoutSource()
                    .forEach(line -> list.add(new ListItem(new Anchor(
                            PlanNavigation.annex(planId()) + "?dong=" + line.key(),
                            getTranslation(
                                    "planning.money.line", line.number(), line.title(), number(line.money()))))));
            section.add(new Paragraph(getTranslation("planning.money.without")), list);
        }
        return section;
    }

    private String level(@Nullable BudgetLevel level) {
        return getTranslation(level == null ? "planning.money.lump" : level.messageKey());
    }

    private Div exports(Estimate money) {
        var links = new Div();
        links.addClassName("hd-exports");
        var columns = columns();
        for (var format : TableFormat.values()) {
            DownloadHandler download = event -> {
                event.setFileName("du-toan-%d-%s.%s".formatted(planId(), LocalDate.now(clock), format.ending()));
                event.setContentType(format.mediaType());
                new TableWriter<>(columns).write(format, "du-toan", money.items().stream(), event.getOutputStream());
            };
            var link = new Anchor(download, getTranslation("listing.export." + format.ending()));
            link.addClassName("hd-export");
            links.add(link);
        }
        return links;
    }

    private List<Column<Estimate.Item>> columns() {
        return List.of(
                new Column<>(
                        getTranslation("planning.check.column.lines"),
                        item -> item.line().number()),
                new Column<>(
                        getTranslation("campaign.cell.title"),
                        item -> item.line().title()),
                new Column<>(
                        getTranslation("planning.cost.content"),
                        item -> item.cost() == null ? null : item.cost().content()),
                new Column<>(
                        getTranslation("planning.cost.quantity"),
                        item -> item.cost() == null ? null : item.cost().quantity()),
                new Column<>(
                        getTranslation("planning.cost.unit"),
                        item -> item.cost() == null ? null : item.cost().unit()),
                new Column<>(
                        getTranslation("planning.cost.price"),
                        item -> item.cost() == null ? null : item.cost().unitPrice()),
                new Column<>(getTranslation("planning.money.amount"), Estimate.Item::amount),
                new Column<>(getTranslation("planning.cost.source"), Estimate.Item::source),
                new Column<>(
                        getTranslation("planning.cost.level"),
                        item -> item.cost() == null
                                ? level(null)
                                : level(item.cost().level())));
    }

    private Section examples() {
        var section = section("planning.seen");
        var list = new UnorderedList();
        seen.all()
                .forEach(one -> list.add(new ListItem(getTranslation(
                        "planning.seen.one",
                        one.name(getLocale()),
                        getTranslation("planning.seen." + one.comparison(), one.percent()),
                        String.valueOf(one.year()),
                        one.source()))));
        var details = new Details(getTranslation("planning.seen.what"), list);
        section.add(details);
        return section;
    }

    private Section section(String key) {
        var section = new Section(new H2(getTranslation(key)));
        section.addClassName("hd-section");
        return section;
    }

    private NativeTable table(String... keys) {
        var table = new NativeTable();
        table.addClassName("hd-figures");
        var head = new NativeTableRow();
        for (var key : keys) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head));
        return table;
    }

    private Component scrolling(NativeTable table, String key) {
        var frame = new Div(table);
        frame.addClassName("hd-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation(key));
        return frame;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("hd-number");
        return cell;
    }

    private String amount(long amount, String indicator) {
        return number(amount) + " " + indicators.unit(indicator, getLocale());
    }

    private String dong(long amount) {
        return getTranslation("planning.dong", number(amount));
    }

    private String number(long amount) {
        return NumberFormat.getIntegerInstance(getLocale()).format(amount);
    }
}
