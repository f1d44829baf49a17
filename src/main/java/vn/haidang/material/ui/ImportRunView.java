package vn.haidang.material.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.haidang.access.CurrentActor;
import vn.haidang.file.FileSize;
import vn.haidang.material.intake.ImportLine;
import vn.haidang.material.intake.ImportOutcome;
import vn.haidang.material.intake.ImportState;
import vn.haidang.material.intake.ImportSummary;
import vn.haidang.material.intake.Imports;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;
import vn.haidang.shared.ui.View;

/** One upload: how to go on with it, how far it is, and what became of each document. Can be left and come back to. */
@Route(ImportNavigation.LIST + "/:id([0-9]+)")
@PermitAll
class ImportRunView extends View implements BeforeEnterObserver {

    private static final String OUTCOME = "ket-qua";
    private static final int LOOK_AGAIN_MS = 1_000;

    private final Imports imports;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final Div content = new Div();
    private final Div progress = new Div();
    private final Div report = new Div();
    private long id;
    private @Nullable ImportOutcome outcome;
    private @Nullable Registration looking;

    ImportRunView(Imports imports, CurrentActor currentActor, Messages messages) {
        this.imports = imports;
        this.currentActor = currentActor;
        this.messages = messages;
        addClassName("hd-list");
        content.addClassName("hd-stacked");
        progress.addClassName("hd-state");
        report.addClassNames("hd-section", "hd-report");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Long.parseLong(event.getRouteParameters().get("id").orElse("0"));
        outcome = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OUTCOME)
                .flatMap(ImportRunView::outcome)
                .orElse(null);
        try {
            show(imports.get(id, currentActor.get()));
        } catch (NoSuchElementException _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        looking = ui.addPollListener(_ -> lookAgain(ui));
        ui.setPollInterval(isUnderWay() ? LOOK_AGAIN_MS : -1);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        event.getUI().setPollInterval(-1);
    }

    private boolean isUnderWay() {
        return imports.get(id, currentActor.get()).state().isUnderWay();
    }

    private void lookAgain(UI ui) {
        var run = imports.get(id, currentActor.get());
        if (run.state().isUnderWay()) {
            showProgress(run);
        } else {
            ui.setPollInterval(-1);
            show(run);
        }
    }

    private void show(ImportSummary run) {
        setHeading(getTranslation("import.title", run.fileName()));
        var all = new Anchor(ImportNavigation.LIST, getTranslation("import.all"));
        all.addClassName("hd-button");
        setActions(all);
        content.removeAll();
        showProgress(run);
        content.add(progress);
        var isStartable = run.state() == ImportState.RECEIVED || run.state() == ImportState.STOPPED;
        if (isStartable && imports.isOwn(id, currentActor.get())) {
            content.add(run.state() == ImportState.RECEIVED ? order() : goOn());
        }
        if (run.done() > 0) {
            showReport(run);
            content.add(report);
        }
    }

    private void showProgress(ImportSummary run) {
        progress.removeAll();
        progress.add(
                new ImportBadge(run.state()),
                new Paragraph(String.join(
                        " · ",
                        run.by(),
                        Dates.moment(run.receivedAt()),
                        getTranslation("import.documents", run.documents()),
                        new FileSize(run.size()).text(getLocale()))));
        if (run.state().isUnderWay()) {
            var bar = new ProgressBar(0, Math.max(1, run.documents()), Math.min(run.done(), run.documents()));
            bar.getElement().setAttribute("aria-label", getTranslation("import.progress"));
            bar.addClassName("hd-progress");
            var line = new Paragraph(getTranslation("import.progress.line", run.done(), run.documents()));
            line.getElement().setAttribute("role", "status");
            progress.add(bar, line, new Paragraph(getTranslation("import.progress.leave")));
        }
        if (run.done() > 0) {
            progress.add(new Paragraph(
                    getTranslation("import.result", run.imported(), run.updated(), run.unchanged(), run.failed())));
        }
        if (run.publish()) {
            progress.add(note(getTranslation("import.published.why", run.reason())));
        }
        if (run.trouble() != null) {
            progress.add(note(getTranslation(run.trouble())));
        }
        if (run.state() == ImportState.DONE && run.publish() && run.imported() + run.updated() > 0) {
            progress.add(new Paragraph(getTranslation("import.confirm.what")));
        }
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("hd-note");
        return note;
    }

    private Component order() {
        var reasons = new Reasons();
        var publish = new Checkbox(getTranslation("import.publish"));
        publish.setHelperText(getTranslation("import.publish.help"));
        var reason = new TextArea(getTranslation("import.reason"));
        reason.setHelperText(getTranslation("import.reason.help"));
        reason.setMaxLength(Imports.REASON_MAX);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        publish.addValueChangeListener(event -> reason.setVisible(event.getValue()));
        var start = new Button(
                getTranslation("import.start"),
                _ -> attempt(reasons, () -> {
                    imports.start(id, publish.getValue(), reason.getValue(), currentActor.get());
                    begun();
                }));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(publish, reason);
        fields.addClassName("hd-fields");
        var buttons = new Div(start, discard(reasons));
        buttons.addClassName("hd-buttons");
        var section = new Section(
                new H2(getTranslation("import.order")),
                new Paragraph(getTranslation("import.order.what")),
                reasons,
                fields,
                buttons);
        section.addClassNames("hd-section", "hd-stacked-small");
        return section;
    }

    private Component goOn() {
        var reasons = new Reasons();
        var start = new Button(
                getTranslation("import.again"),
                _ -> attempt(reasons, () -> {
                    imports.start(id, false, "", currentActor.get());
                    begun();
                }));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(start, discard(reasons));
        buttons.addClassName("hd-buttons");
        return new Div(reasons, buttons);
    }

    private Button discard(Reasons reasons) {
        return new Button(
                getTranslation("import.discard"),
                _ -> attempt(reasons, () -> {
                    imports.discard(id, currentActor.get());
                    Notices.done(getTranslation("import.discarded"));
                    UI.getCurrent().navigate(ImportsView.class);
                }));
    }

    private void attempt(Reasons reasons, Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            reasons.show(getTranslation("import.refused"), refused.reasons());
        }
    }

    private void begun() {
        show(imports.get(id, currentActor.get()));
        UI.getCurrent().setPollInterval(LOOK_AGAIN_MS);
    }

    private void showReport(ImportSummary run) {
        report.removeAll();
        var filter = new Select<ImportOutcome>();
        filter.setLabel(getTranslation("import.column.outcome"));
        filter.setItems(ImportOutcome.values());
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("material.filter.any"));
        filter.setItemLabelGenerator(value -> value == null
                ? getTranslation("material.filter.any")
                : getTranslation("import.outcome." + value) + " (" + run.count(value) + ")");
        filter.setValue(outcome);
        filter.addValueChangeListener(event -> open(event.getValue()));
        var total = outcome == null ? run.done() : run.count(outcome);
        var count = new Span(getTranslation("import.documents", total));
        count.getElement().setAttribute("role", "status");
        var summary = new Div(count, export(run));
        summary.addClassName("hd-summary");
        report.add(new H2(getTranslation("import.report")), filter, summary, lines(total));
    }

    private Component lines(int total) {
        var grid = new Grid<ImportLine>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("import.report"));
        grid.addComponentColumn(this::line)
                .setHeader(getTranslation("import.column.document"))
                .setSortProperty("file")
                .setFlexGrow(4);
        grid.addComponentColumn(line -> badge(line.outcome()))
                .setHeader(getTranslation("import.column.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("import.report.nothing"),
                new Button(getTranslation("material.list.all"), _ -> open(null))));
        var actor = currentActor.get();
        grid.setItemsPageable(
                pageable ->
                        imports.lines(id, outcomes(), stable(pageable), actor).getContent(),
                _ -> total);
        return grid;
    }

    private Component line(ImportLine line) {
        var cell = new Div();
        cell.addClassName("hd-lines");
        var materialId = line.materialId();
        if (materialId != null) {
            cell.add(new Anchor(MaterialNavigation.details(materialId), line.title()));
        } else {
            var name = new Span(line.file());
            name.addClassName("hd-strong");
            cell.add(name);
        }
        cell.add(new Span(line.reason().isEmpty() ? line.file() : line.reason()));
        return cell;
    }

    private Component badge(ImportOutcome what) {
        var word = getTranslation("import.outcome." + what);
        return switch (what) {
            case IMPORTED -> new StateBadge(Tone.DONE, VaadinIcon.PLUS, word);
            case UPDATED -> new StateBadge(Tone.DONE, VaadinIcon.REFRESH, word);
            case UNCHANGED -> new StateBadge(Tone.QUIET, VaadinIcon.MINUS, word);
            case FAILED -> new StateBadge(Tone.REFUSED, VaadinIcon.WARNING, word);
        };
    }

    private Anchor export(ImportSummary run) {
        var actor = currentActor.get();
        var locale = getLocale();
        var wanted = outcomes();
        DownloadHandler download = event -> {
            event.setFileName("nhap-tai-lieu-" + run.id() + ".csv");
            event.setContentType("text/csv;charset=UTF-8");
            new ImportCsv(messages, locale)
                    .write(pageable -> imports.lines(run.id(), wanted, pageable, actor), event.getOutputStream());
        };
        return new Anchor(download, getTranslation("import.export"));
    }

    private Set<ImportOutcome> outcomes() {
        return outcome == null ? Set.of() : Set.of(outcome);
    }

    private void open(@Nullable ImportOutcome wanted) {
        UI.getCurrent()
                .navigate(
                        ImportNavigation.details(id),
                        wanted == null ? QueryParameters.empty() : QueryParameters.of(OUTCOME, word(wanted)));
    }

    private static Optional<ImportOutcome> outcome(String word) {
        return Arrays.stream(ImportOutcome.values())
                .filter(value -> word(value).equals(word))
                .findFirst();
    }

    private static String word(ImportOutcome value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Pageable stable(Pageable pageable) {

        var orders = Stream.concat(pageable.getSort().stream(), Stream.of(Sort.Order.asc("key.place")))
                .toList();
        return PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), Sort.by(List.copyOf(orders)));
    }
}
