package vn.haidang.material.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.material.MaterialFilter;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Materials;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.View;

/** All materials in a person's scope; what is shown stands in the address. */
@Route(MaterialNavigation.LIST)
@PermitAll
class MaterialsView extends View implements AfterNavigationObserver {

    /** Below this width a row is its title with the rest beneath. */
    private static final int WIDE_PX = 900;

    private final Materials materials;
    private final CurrentActor currentActor;
    private final Messages messages;
    private final Clock clock;
    private final FilterBar filters = new FilterBar(this::open);
    private final Span count = new Span();
    private final Grid<MaterialSummary> grid = new Grid<>();
    private List<Grid.Column<MaterialSummary>> onlyWide = List.of();
    private MaterialFilter filter = MaterialFilter.ALL;

    MaterialsView(Materials materials, CurrentActor currentActor, Messages messages, Clock clock) {
        this.materials = materials;
        this.currentActor = currentActor;
        this.messages = messages;
        this.clock = clock;
        setHeading(getTranslation("material.list"));
        addClassName("hd-list");
        columns();
        count.getElement().setAttribute("role", "status");
        var summary = new Div(count, export());
        summary.addClassName("hd-summary");
        add(filters, summary, grid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
        page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        if (actor.mayAnywhere(Permission.MATERIAL_WRITE)) {
            setActions(newMaterial());
        }
        var total = materials.find(filter, PageRequest.of(0, 1), actor).getTotalElements();
        count.setText(getTranslation("material.list.count", total));
        grid.setEmptyStateComponent(emptyState());
        grid.setItemsPageable(
                pageable -> materials.find(filter, stable(pageable), actor).getContent(), _ -> total);
    }

    private void open(MaterialFilter wanted) {
        UI.getCurrent().navigate(MaterialsView.class, FilterAddress.write(wanted));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("material.list"));
        grid.addComponentColumn(this::title)
                .setHeader(getTranslation("material.column.title"))
                .setFlexGrow(4)
                .setSortProperty("foldedTitle");
        var kind = grid.addColumn(material -> getTranslation(material.kind().messageKey()))
                .setHeader(getTranslation("material.column.kind"));
        grid.addComponentColumn(material -> new MaterialBadges(
                        material.stage(), material.publicity(), material.forced(), material.toReview()))
                .setHeader(getTranslation("material.column.stage"))
                .setFlexGrow(2);
        var organization = grid.addColumn(MaterialSummary::organization)
                .setHeader(getTranslation("material.column.organization"))
                .setFlexGrow(2);
        var updated = grid.addColumn(material -> Dates.moment(material.updatedAt()))
                .setHeader(getTranslation("material.column.updated"))
                .setSortProperty("updatedAt")
                .setAutoWidth(true)
                .setFlexGrow(0);
        onlyWide = List.of(kind, organization, updated);
        grid.sort(List.of(new GridSortOrder<>(updated, SortDirection.DESCENDING)));
    }

    private Component title(MaterialSummary material) {
        var link = new Anchor(
                MaterialNavigation.details(material.id()),
                material.title().isEmpty() ? getTranslation("material.untitled") : material.title());
        var line = new Span(String.join(
                " · ",
                getTranslation(material.kind().messageKey()),
                material.organization(),
                Dates.moment(material.updatedAt())));
        line.addClassName("hd-only-narrow");
        var cell = new Div(link, line);
        cell.addClassName("hd-lines");
        return cell;
    }

    private void fit(int width) {
        onlyWide.forEach(column -> column.setVisible(width >= WIDE_PX));
    }

    private Anchor newMaterial() {
        var link = new Anchor(MaterialNavigation.NEW, getTranslation("material.new"));
        link.addClassName("hd-button-primary");
        return link;
    }

    private EmptyState emptyState() {
        return filter.isAll()
                ? new EmptyState(getTranslation("material.list.none"))
                : new EmptyState(
                        getTranslation("material.list.nothing"),
                        new Button(getTranslation("material.list.all"), _ -> open(MaterialFilter.ALL)));
    }

    private Anchor export() {
        var locale = getLocale();
        DownloadHandler download = event -> export(event, filter, currentActor.get(), locale);
        return new Anchor(download, getTranslation("material.list.export"));
    }

    private void export(DownloadEvent event, MaterialFilter wanted, Actor actor, Locale locale) throws IOException {
        event.setFileName("tai-lieu-" + LocalDate.now(clock) + ".csv");
        event.setContentType("text/csv;charset=UTF-8");
        new MaterialCsv(messages, locale)
                .write(pageable -> materials.find(wanted, pageable, actor), event.getOutputStream());
    }

    /** Rows of equal rank keep their order from page to page. */
    private static Pageable stable(Pageable pageable) {
        return PageRequest.of(
                pageable.getPageNumber(),
                pageable.getPageSize(),
                pageable.getSort().and(Sort.by("id")));
    }
}
