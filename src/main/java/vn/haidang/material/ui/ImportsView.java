package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.haidang.access.CurrentActor;
import vn.haidang.material.intake.ImportSummary;
import vn.haidang.material.intake.Imports;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.View;

/** Bringing many documents in at once: an upload, and what became of the earlier ones. */
@Route(ImportNavigation.LIST)
@PermitAll
class ImportsView extends View implements BeforeEnterObserver {

    private final Imports imports;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final Div body = new Div();

    ImportsView(Imports imports, CurrentActor currentActor, Messages messages) {
        this.imports = imports;
        this.currentActor = currentActor;
        this.messages = messages;
        setHeading(getTranslation("import.list"));
        addClassName("hd-imports");
        body.addClassName("hd-stacked");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = currentActor.get();
        if (!imports.mayImport(actor)) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        body.removeAll();
        body.add(upload(), earlier());
    }

    private Component upload() {
        var what = new Paragraph(getTranslation("import.upload.what"));
        var upload = new ImportUpload(
                imports, messages, currentActor.get(), id -> UI.getCurrent().navigate(ImportNavigation.details(id)));
        var section = new Section(new H2(getTranslation("import.upload")), what, upload);
        section.addClassName("hd-section");
        return section;
    }

    private Component earlier() {
        var grid = new Grid<ImportSummary>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("import.earlier"));
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("import.column.file"))
                .setFlexGrow(3);
        grid.addComponentColumn(run -> new ImportBadge(run.state()))
                .setHeader(getTranslation("import.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var result = grid.addColumn(this::result)
                .setHeader(getTranslation("import.column.result"))
                .setFlexGrow(3);
        var received = grid.addColumn(run -> Dates.moment(run.receivedAt()))
                .setHeader(getTranslation("import.column.received"))
                .setSortProperty("receivedAt")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.sort(List.of(new GridSortOrder<>(received, SortDirection.DESCENDING)));
        new OnlyWide(this, List.of(result, received));
        grid.setEmptyStateComponent(new EmptyState(getTranslation("import.none")));
        var actor = currentActor.get();
        var total = imports.find(PageRequest.of(0, 1), actor).getTotalElements();
        grid.setItemsPageable(pageable -> imports.find(stable(pageable), actor).getContent(), _ -> total);
        var section = new Section(new H2(getTranslation("import.earlier")), grid);
        section.addClassName("hd-section");
        return section;
    }

    private Component name(ImportSummary run) {
        var line = new Span(String.join(
                " · ", run.by(), getTranslation("import.documents", run.documents()), Dates.moment(run.receivedAt())));
        line.addClassName("hd-only-narrow");
        var by = new Span(run.by() + " · " + getTranslation("import.documents", run.documents()));
        by.addClassName("hd-only-wide");
        var cell = new Div(new Anchor(ImportNavigation.details(run.id()), run.fileName()), by, line);
        cell.addClassName("hd-lines");
        return cell;
    }

    private String result(ImportSummary run) {
        return run.done() == 0
                ? ""
                : getTranslation("import.result", run.imported(), run.updated(), run.unchanged(), run.failed());
    }

    private static Pageable stable(Pageable pageable) {
        return PageRequest.of(
                pageable.getPageNumber(),
                pageable.getPageSize(),
                pageable.getSort().and(Sort.by("id").descending()));
    }
}
