package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.campaign.PlanAction;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.activity.Units;
import vn.haidang.campaign.opinion.AskedUnit;
import vn.haidang.campaign.opinion.AskingDetails;
import vn.haidang.campaign.opinion.OpinionTable;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.campaign.opinion.RemarkRow;
import vn.haidang.campaign.opinion.SettlementDraft;
import vn.haidang.campaign.opinion.Told;
import vn.haidang.listing.TableFormat;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;

/** On the page of a plan: whom its writers ask for an opinion, who has answered, and what becomes of each remark. */
@StyleSheet("context://styles/opinion.css")
class OpinionPanel extends Section {

    private final PlanConsulting consulting;
    private final OpinionTable table;
    private final Units units;
    private final Clock clock;
    private final Runnable changed;
    private final Div content = new Div();

    private List<AskingDetails> rounds = List.of();
    private @Nullable Long chosen;
    private boolean openOnly;

    /** @param changed the plan has moved a step: whoever shows it shows it anew, and this panel with it */
    OpinionPanel(PlanConsulting consulting, OpinionTable table, Units units, Clock clock, Runnable changed) {
        this.consulting = consulting;
        this.table = table;
        this.units = units;
        this.clock = clock;
        this.changed = changed;
        addClassName("hd-section");
        add(new H2(getTranslation("opinion.panel")), content);
    }

    void show(PlanDetails plan, Actor actor) {
        rounds = consulting.of(plan.id(), actor);
        content.removeAll();
        var asking = current();
        if (plan.may(PlanAction.CONSULT)) {
            content.add(actions(plan, asking, actor));
        }
        if (asking == null) {
            content.add(new Paragraph(getTranslation("opinion.panel.none")));
            return;
        }
        if (rounds.size() > 1) {
            content.add(choice(plan, asking, actor));
        }
        content.add(facts(asking), units(asking), remarks(plan, asking, actor));
    }

    private @Nullable AskingDetails current() {
        return rounds.stream()
                .filter(round -> chosen == null || round.id() == chosen)
                .findFirst()
                .orElse(rounds.isEmpty() ? null : rounds.getFirst());
    }

    private Div actions(PlanDetails plan, @Nullable AskingDetails asking, Actor actor) {
        var buttons = new Div();
        buttons.addClassName("hd-buttons");
        if (plan.stage() == PlanStage.CONSULTING) {
            buttons.add(
                    new Button(getTranslation("opinion.panel.remind"), _ -> remind(plan, actor)),
                    new Button(getTranslation("opinion.panel.end"), _ -> end(plan, asking, actor)));
        } else {
            buttons.add(new Button(getTranslation("opinion.panel.ask"), _ -> ask(plan, actor)));
        }
        return buttons;
    }

    private void ask(PlanDetails plan, Actor actor) {
        new AskUnitsDialog(units, plan.organizationId(), LocalDate.now(clock), (asked, deadline, note) -> {
                    var told = consulting.ask(plan.id(), asked, deadline, note, actor);
                    chosen = null;
                    tell("opinion.ask.done", told);
                    changed.run();
                })
                .open();
    }

    private void remind(PlanDetails plan, Actor actor) {
        try {
            var told = consulting.remind(plan.id(), actor);
            if (told.units() == 0) {
                Notices.done(getTranslation("opinion.panel.remind.nobody"));
            } else {
                tell("opinion.panel.remind.done", told);
            }
            changed.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void tell(String key, Told told) {
        Notices.done(getTranslation(key, told.units()));
        if (!told.unreached().isEmpty()) {
            Notices.refused(getTranslation("opinion.panel.unreached", String.join("; ", told.unreached())));
        }
    }

    private void end(PlanDetails plan, @Nullable AskingDetails asking, Actor actor) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("opinion.panel.end.title"));
        dialog.setWidth("min(32rem, 100%)");
        var silent = asking == null ? 0 : asking.units().size() - asking.answered();
        dialog.add(new Paragraph(getTranslation("opinion.panel.end.what", silent)));
        var go = new Button(getTranslation("opinion.panel.end.do"), _ -> {
            dialog.close();
            try {
                consulting.end(plan.id(), actor);
                Notices.done(getTranslation("opinion.panel.end.done"));
                changed.run();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), _ -> dialog.close()), go);
        dialog.open();
    }

    private Component choice(PlanDetails plan, AskingDetails asking, Actor actor) {
        var field = new Select<AskingDetails>();
        field.setLabel(getTranslation("opinion.panel.round"));
        field.setItems(rounds);
        field.setItemLabelGenerator(
                round -> getTranslation("opinion.panel.round.name", round.revision(), Dates.moment(round.askedAt())));
        field.setValue(asking);
        field.addValueChangeListener(event -> {
            chosen = event.getValue().id();
            show(plan, actor);
        });
        return field;
    }

    private Div facts(AskingDetails asking) {
        var facts = new Div(
                new Paragraph(getTranslation(
                        "opinion.panel.summary",
                        asking.units().size(),
                        asking.answered(),
                        Dates.day(asking.deadline()))),
                new Paragraph(getTranslation("opinion.panel.asked", asking.askedBy(), Dates.moment(asking.askedAt()))));
        if (asking.endedAt() != null) {
            facts.add(new Paragraph(getTranslation("opinion.panel.ended", Dates.moment(asking.endedAt()))));
        }
        if (!asking.note().isEmpty()) {
            facts.add(new Paragraph(getTranslation("opinion.panel.note", asking.note())));
        }
        facts.addClassName("hd-opinion-facts");
        return facts;
    }

    private Component units(AskingDetails asking) {
        var grid = new Grid<AskedUnit>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(asking.units().size() <= 12);
        grid.getElement().setAttribute("aria-label", getTranslation("opinion.panel.units"));
        grid.addComponentColumn(unit -> new Div(
                        new Span(unit.name()),
                        new Div(OpinionBadges.of(
                                unit.state(), getTranslation(unit.state().messageKey())))))
                .setHeader(getTranslation("opinion.column.unit"))
                .setComparator((one, other) -> one.state().compareTo(other.state()))
                .setFlexGrow(3);
        grid.addColumn(unit -> unit.verdict() == null
                        ? ""
                        : getTranslation(unit.verdict().messageKey()))
                .setHeader(getTranslation("opinion.column.verdict"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(AskedUnit::remarks)
                .setHeader(getTranslation("opinion.column.remarks"))
                .setSortable(true);
        grid.addColumn(this::answered)
                .setHeader(getTranslation("opinion.column.answered"))
                .setFlexGrow(2);
        grid.setItems(asking.units());
        var details = new Details(getTranslation("opinion.panel.units"), grid);
        details.setOpened(asking.isOpen());
        details.setWidthFull();
        return details;
    }

    private String answered(AskedUnit unit) {
        if (unit.answeredAt() == null) {
            return unit.remindedAt() == null
                    ? ""
                    : getTranslation("opinion.panel.reminded", Dates.moment(unit.remindedAt()));
        }
        return Dates.moment(unit.answeredAt()) + " · " + unit.answeredBy();
    }

    private Component remarks(PlanDetails plan, AskingDetails asking, Actor actor) {
        var box = new Div();
        var only = new Checkbox(getTranslation("opinion.panel.open.only"), openOnly);
        only.addValueChangeListener(event -> {
            openOnly = event.getValue();
            show(plan, actor);
        });
        var tools = new Div(
                only,
                export(asking, actor, "xlsx", TableFormat.XLSX.mediaType()),
                export(
                        asking,
                        actor,
                        "docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
        tools.addClassName("hd-buttons");
        box.add(new H3(getTranslation("opinion.panel.table")), tools);
        if (asking.unsettled() > 0) {
            var warning = new Paragraph(getTranslation("opinion.warning.unsettled", asking.unsettled()));
            warning.getElement().setAttribute("role", "status");
            box.add(warning);
        }
        if (asking.remarks().isEmpty()) {
            box.add(new Paragraph(getTranslation("opinion.panel.table.none")));
            return box;
        }
        var list = new UnorderedList();
        list.addClassName("hd-remarks");
        asking.remarks().stream()
                .filter(remark -> !openOnly || remark.isOpen())
                .forEach(remark -> list.add(remark(plan, remark, actor)));
        box.add(list);
        return box;
    }

    private ListItem remark(PlanDetails plan, RemarkRow remark, Actor actor) {
        var item = new ListItem();
        var unit = new Span(remark.unit());
        unit.addClassName("hd-strong");
        var about = new Span(remark.line().isEmpty() ? getTranslation("opinion.whole") : remark.line());
        about.addClassName("hd-remark-about");
        item.add(unit, about, new Paragraph(remark.text()));
        var outcome = remark.outcome();
        if (outcome == null) {
            item.add(OpinionBadges.open(getTranslation("opinion.outcome.open")));
        } else {
            item.add(OpinionBadges.of(outcome, getTranslation(outcome.messageKey())));
            if (!remark.explanation().isEmpty()) {
                item.add(new Paragraph(remark.explanation()));
            }
            if (remark.settledAt() != null) {
                var by = new Span(getTranslation(
                        "opinion.panel.settled.by", remark.settledBy(), Dates.moment(remark.settledAt())));
                by.addClassName("hd-remark-about");
                item.add(by);
            }
        }
        if (plan.may(PlanAction.CONSULT) || plan.may(PlanAction.EDIT)) {
            var button = new Button(
                    getTranslation(remark.isOpen() ? "opinion.panel.settle" : "opinion.panel.settle.again"),
                    _ -> new SettleDialog(remark, draft -> settle(plan, remark, draft, actor)).open());
            button.setAriaLabel(getTranslation("opinion.panel.settle.of", remark.unit()));
            item.add(button);
        }
        return item;
    }

    private void settle(PlanDetails plan, RemarkRow remark, SettlementDraft draft, Actor actor) {
        consulting.settle(remark.id(), draft, actor);
        Notices.done(getTranslation("opinion.panel.settled"));
        show(plan, actor);
    }

    private Anchor export(AskingDetails asking, Actor actor, String ending, String mediaType) {
        var locale = getLocale();
        DownloadHandler download = event -> {
            event.setFileName("gop-y-ban-%d-%s.%s".formatted(asking.revision(), LocalDate.now(clock), ending));
            event.setContentType(mediaType);
            write(asking, actor, ending, locale, event);
        };
        var link = new Anchor(download, getTranslation("opinion.panel.export." + ending));
        link.addClassName("hd-export");
        return link;
    }

    /** As it is when it is taken away, for whoever may still see it then. */
    private void write(AskingDetails shown, Actor actor, String ending, Locale locale, DownloadEvent event)
            throws IOException {
        var asking = consulting.of(shown.planId(), actor).stream()
                .filter(round -> round.id() == shown.id())
                .findFirst()
                .orElse(shown);
        if (ending.equals("docx")) {
            table.writeDocument(asking, locale, event.getOutputStream());
        } else {
            table.write(asking, TableFormat.XLSX, locale, event.getOutputStream());
        }
    }
}
