package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.haidang.access.CurrentActor;
import vn.haidang.campaign.PlanDetails;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.check.Acknowledgement;
import vn.haidang.campaign.check.FindingWords;
import vn.haidang.campaign.check.Severity;
import vn.haidang.campaign.checking.Noticed;
import vn.haidang.campaign.checking.PlanChecking;
import vn.haidang.campaign.checking.PlanReport;
import vn.haidang.listing.Column;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableWriter;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.StateBadge;

/** What could be done better in a plan, with what shows it, why, and a better way. It never stops a plan. */
@Route(PlanNavigation.LIST + "/:id([0-9]+)/kiem-tra")
@PermitAll
class PlanCheckView extends PlanPage {

    /** Of findings of one kind, and of lines of one finding; the rest on request, or as a number. */
    private static final int SHOWN = 8;

    private static final int TITLE = 90;

    private final PlanChecking checking;
    private final Messages messages;
    private final Clock clock;
    private final Div content = new Div();

    PlanCheckView(Plans plans, CurrentActor currentActor, PlanChecking checking, Messages messages, Clock clock) {
        super(plans, currentActor, PlanTabs.Tab.CHECK);
        this.checking = checking;
        this.messages = messages;
        this.clock = clock;
        content.addClassName("hd-check");
        add(content);
    }

    @Override
    void show(PlanDetails plan) {
        content.removeAll();
        var report = checking.check(planId(), actor(), getLocale());
        if (report.findings().isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("planning.check.none"),
                    new Anchor(PlanNavigation.annex(planId()), getTranslation("planning.check.annex"))));
            return;
        }
        var warnings = report.open(Severity.WARNING);
        var hints = report.open(Severity.HINT);
        var noted = report.noted();
        content.add(
                new Paragraph(getTranslation("planning.check.told", warnings.size(), hints.size(), noted.size())),
                exports(report));
        if (warnings.isEmpty() && hints.isEmpty()) {
            content.add(new EmptyState(getTranslation("planning.check.answered")));
        }
        section(Severity.WARNING.messageKey(), warnings, report);
        section(Severity.HINT.messageKey(), hints, report);
        section("check.acknowledged", noted, report);
    }

    private void section(String key, List<Noticed> findings, PlanReport report) {
        if (findings.isEmpty()) {
            return;
        }
        var section =
                new Section(new H2(getTranslation("planning.check.section", getTranslation(key), findings.size())));
        section.addClassName("hd-section");
        var words = words();
        alike(findings, words).values().forEach(group -> section.add(group(group, words, report)));
        content.add(section);
    }

    /** Findings that say why in the same words stand together: the why is read once. */
    private static Map<String, List<Noticed>> alike(List<Noticed> findings, FindingWords words) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        one -> words.title(one.finding())
                                + '\n'
                                + words.why(one.finding())
                                + one.finding().severity()
                                + words.sources(one.finding()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Component group(List<Noticed> group, FindingWords words, PlanReport report) {
        var first = group.getFirst().finding();
        var box = new Div();
        box.addClassName("hd-check-group");
        var head = new Div(badge(first.severity(), first.open()), new H3(words.title(first)));
        head.addClassName("hd-check-head");
        var why = new Paragraph(words.why(first));
        var sources =
                new Paragraph(getTranslation("check.label.sources") + ": " + String.join("; ", words.sources(first)));
        sources.addClassName("hd-check-sources");
        var list = new UnorderedList();
        list.addClassName("hd-check-items");
        group.stream().limit(SHOWN).forEach(one -> list.add(item(one, words, report)));
        box.add(head, labelled("check.label.why", why), sources, list);
        if (group.size() > SHOWN) {
            var more = new Button(getTranslation("planning.check.more", group.size() - SHOWN));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(_ -> {
                group.stream().skip(SHOWN).forEach(one -> list.add(item(one, words, report)));
                more.removeFromParent();
            });
            box.add(more);
        }
        return box;
    }

    private StateBadge badge(Severity severity, boolean open) {
        if (!open) {
            return new StateBadge(StateBadge.Tone.DONE, VaadinIcon.CHECK, getTranslation("check.acknowledged"));
        }
        return switch (severity) {
            case WARNING ->
                new StateBadge(StateBadge.Tone.WAITING, VaadinIcon.WARNING, getTranslation(severity.messageKey()));
            case HINT ->
                new StateBadge(StateBadge.Tone.QUIET, VaadinIcon.LIGHTBULB, getTranslation(severity.messageKey()));
        };
    }

    private ListItem item(Noticed one, FindingWords words, PlanReport report) {
        var finding = one.finding();
        var evidence = new Paragraph(words.evidence(finding));
        evidence.addClassName("hd-strong");
        var item = new ListItem(evidence);
        if (!one.lines().isEmpty()) {
            item.add(lines(one.lines()));
        }
        item.add(labelled("check.label.better", new Paragraph(words.better(finding))));
        if (finding.reason() != null) {
            item.add(labelled("check.label.reason", new Paragraph(said(one))));
        }
        var actions = new Div();
        actions.addClassName("hd-actions");
        if (report.mayAdd() && !finding.better().forms().isEmpty()) {
            actions.add(small("planning.check.add", () -> add(one)));
        }
        if (report.mayNote()) {
            actions.add(small(finding.open() ? "planning.check.note" : "planning.check.note.again", () -> note(one)));
        }
        if (actions.getComponentCount() > 0) {
            item.add(actions);
        }
        return item;
    }

    private String said(Noticed one) {
        var moment = one.notedAt();
        return getTranslation(
                "planning.check.said",
                Objects.requireNonNullElse(one.finding().reason(), ""),
                Objects.requireNonNullElse(one.notedBy(), getTranslation("planning.check.somebody")),
                moment == null ? "" : Dates.moment(moment));
    }

    private Component lines(List<Noticed.Line> lines) {
        var row = new Div();
        row.addClassName("hd-check-lines");
        lines.stream()
                .limit(SHOWN)
                .forEach(line -> row.add(new Anchor(
                        PlanNavigation.line(planId(), line.key()),
                        getTranslation(
                                "planning.check.line", line.number(), VietnameseText.beginning(line.title(), TITLE)))));
        if (lines.size() > SHOWN) {
            row.add(new Span(getTranslation("planning.check.lines.more", lines.size() - SHOWN)));
        }
        return row;
    }

    private Component labelled(String key, Component what) {
        var label = new Span(getTranslation(key));
        label.addClassName("hd-check-label");
        var both = new Div(label, what);
        both.addClassName("hd-check-part");
        return both;
    }

    private Button small(String key, Runnable run) {
        var button = new Button(getTranslation(key), _ -> {
            try {
                run.run();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void note(Noticed one) {
        var reason = new TextArea(getTranslation("check.label.reason"));
        reason.setMaxLength(Acknowledgement.REASON_MAX);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("planning.check.note.help"));
        reason.setValue(Objects.requireNonNullElse(one.finding().reason(), ""));
        new FormDialog(
                        getTranslation("planning.check.note"),
                        words().evidence(one.finding()),
                        reason,
                        getTranslation("planning.check.note.do"),
                        "planning.check.note.refused",
                        () -> {
                            checking.note(planId(), one.finding().fingerprint(), reason.getValue(), actor());
                            show();
                            Notices.done(getTranslation("planning.check.note.done"));
                        })
                .open();
    }

    private void add(Noticed one) {
        new ProposalDialog(checking.proposals(planId(), one.finding().fingerprint(), actor()), forms -> {
                    var added = checking.add(planId(), one.finding().fingerprint(), forms, actor());
                    show();
                    Notices.done(getTranslation("planning.check.add.done", added.size()));
                })
                .open();
    }

    private FindingWords words() {
        return new FindingWords(messages, getLocale());
    }

    private Div exports(PlanReport report) {
        var links = new Div();
        links.addClassName("hd-exports");
        var columns = columns();
        for (var format : TableFormat.values()) {
            DownloadHandler download = event -> {
                event.setFileName(
                        "kiem-tra-ke-hoach-%d-%s.%s".formatted(planId(), LocalDate.now(clock), format.ending()));
                event.setContentType(format.mediaType());
                new TableWriter<>(columns)
                        .write(format, "kiem-tra", report.forFiles().stream(), event.getOutputStream());
            };
            var link = new Anchor(download, getTranslation("listing.export." + format.ending()));
            link.addClassName("hd-export");
            links.add(link);
        }
        return links;
    }

    private List<Column<Noticed>> columns() {
        var words = words();
        return List.of(
                new Column<>(
                        getTranslation("planning.check.column.severity"),
                        one -> getTranslation(one.finding().severity().messageKey())),
                new Column<>(getTranslation("planning.check.column.what"), one -> words.title(one.finding())),
                new Column<>(
                        getTranslation("planning.check.column.lines"),
                        one -> one.lines().stream()
                                .map(line -> String.valueOf(line.number()))
                                .collect(Collectors.joining(", "))),
                new Column<>(getTranslation("check.label.evidence"), one -> words.evidence(one.finding())),
                new Column<>(getTranslation("check.label.why"), one -> words.why(one.finding())),
                new Column<>(
                        getTranslation("check.label.sources"), one -> String.join("; ", words.sources(one.finding()))),
                new Column<>(getTranslation("check.label.better"), one -> words.better(one.finding())),
                new Column<>(
                        getTranslation("check.label.reason"),
                        one -> one.finding().reason()));
    }
}
