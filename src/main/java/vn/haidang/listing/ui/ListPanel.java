package vn.haidang.listing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.haidang.listing.BulkOutcome;
import vn.haidang.listing.Column;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableWriter;
import vn.haidang.shared.ui.EmptyState;

/**
 * A list of the workspace: filters, count, kept views, export, a lazy grid and actions on many rows.
 * Texts come from the list's key: {@code key} names it, {@code key.count} counts with {0}, {@code key.none} says what to do
 * when there is nothing at all, {@code key.nothing} that the filter leaves nothing.
 *
 * <pre>{@code
 * list = new ListPanel<>("register.list", tools, new FilterBar().text("q", …).choices("loai", …));
 * list.title("register.column.number", this::title, "number");
 * list.column("register.column.subject", DocumentSummary::subject, null).setFlexGrow(3);
 * list.export("van-ban", List.of(new Column<>(getTranslation("register.column.number"), DocumentSummary::number)));
 * // in afterNavigation:
 * list.filters().read(event.getLocation());
 * list.show(pageable -> register.find(filter(), pageable, actor));
 * }</pre>
 */
public final class ListPanel<T> extends Div {

    /** Below this width a row is its title with the rest beneath. */
    private static final int WIDE_PX = 900;

    private final String key;
    private final ListTools tools;
    private final FilterBar filters;
    private final Span count = new Span();
    private final Div summary = new Div();
    private final Div bulkBar = new Div();
    private final Span chosen = new Span();
    private final Grid<T> grid = new Grid<>();
    private final List<Grid.Column<T>> onlyWide = new ArrayList<>();
    private Function<Pageable, Page<T>> find = _ -> Page.empty();
    private @Nullable Component emptyAction;

    public ListPanel(String key, ListTools tools, FilterBar filters) {
        this.key = key;
        this.tools = tools;
        this.filters = filters;
        addClassName("hd-list");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation(key));
        count.getElement().setAttribute("role", "status");
        summary.addClassName("hd-summary");
        summary.add(count, new SavedViewsMenu(key, tools, filters));
        bulkBar.addClassName("hd-bulk");
        bulkBar.getElement().setAttribute("role", "toolbar");
        bulkBar.getElement().setAttribute("aria-label", getTranslation("listing.bulk"));
        chosen.getElement().setAttribute("role", "status");
        bulkBar.setVisible(false);
        add(filters, summary, bulkBar, grid);
    }

    public FilterBar filters() {
        return filters;
    }

    /**
     * The column that is there at every width; on a phone it is the only one, so its cell holds the rest in a line of class
     * {@code hd-only-narrow}.
     *
     * @param property to sort by, {@code null} when it cannot be sorted
     */
    public Grid.Column<T> title(
            String headingKey, ValueProvider<T, ? extends Component> cell, @Nullable String property) {
        return sortable(grid.addComponentColumn(cell), headingKey, property).setFlexGrow(4);
    }

    public Grid.Column<T> column(String headingKey, ValueProvider<T, String> cell, @Nullable String property) {
        return wide(sortable(grid.addColumn(cell), headingKey, property));
    }

    public Grid.Column<T> component(
            String headingKey, ValueProvider<T, ? extends Component> cell, @Nullable String property) {
        return wide(sortable(grid.addComponentColumn(cell), headingKey, property));
    }

    /** How the list is sorted until a person sorts it otherwise. */
    public void sortedBy(Grid.Column<T> column, SortDirection direction) {
        grid.sort(List.of(new GridSortOrder<>(column, direction)));
    }

    /**
     * Adds the ways to take the filtered list away.
     *
     * @param fileName without ending; the day is added
     */
    public void export(String fileName, List<Column<T>> columns) {
        var links = new Div();
        links.addClassName("hd-exports");
        for (var format : TableFormat.values()) {
            DownloadHandler download = event -> export(event, fileName, format, columns);
            var link = new Anchor(download, getTranslation("listing.export." + format.ending()));
            link.addClassName("hd-export");
            links.add(link);
        }
        summary.add(links);
    }

    /**
     * Adds an action on all chosen rows.
     *
     * @param action is given the chosen rows; it asks what it has to ask, acts, and hands the outcome to {@link #told}
     */
    public void bulk(String labelKey, Consumer<Set<T>> action) {
        if (bulkBar.getComponentCount() == 0) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(
                    event -> choose(event.getAllSelectedItems().size()));
            var none = new Button(getTranslation("listing.bulk.none"), _ -> grid.deselectAll());
            none.addThemeVariants(ButtonVariant.TERTIARY);
            bulkBar.add(chosen, none);
        }
        bulkBar.addComponentAtIndex(
                bulkBar.getComponentCount() - 1,
                new Button(getTranslation(labelKey), _ -> action.accept(Set.copyOf(grid.getSelectedItems()))));
    }

    /** Says what came of an action on many rows, and shows the list as it now is. */
    public void told(BulkOutcome outcome) {
        grid.deselectAll();
        refresh();
        new BulkOutcomeNotice(outcome).show();
    }

    /** What helps when there is nothing at all, as a link to make the first one. */
    public void emptyAction(@Nullable Component action) {
        emptyAction = action;
    }

    /** @param find with a stable order: rows of equal rank are sorted by id */
    public void show(Function<Pageable, Page<T>> find) {
        this.find = find;
        refresh();
    }

    public void refresh() {
        // One query with the count; the grid asks only for the rows it shows.
        var total = (int) find.apply(PageRequest.of(0, 1)).getTotalElements();
        count.setText(getTranslation(key + ".count", total));
        grid.setEmptyStateComponent(emptyState());
        grid.setItemsPageable(pageable -> find.apply(stable(pageable)).getContent(), _ -> total);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getBodyClientWidth()));
        page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    private Grid.Column<T> sortable(Grid.Column<T> column, String headingKey, @Nullable String property) {
        column.setHeader(getTranslation(headingKey));
        if (property != null) {
            column.setSortProperty(property);
        }
        return column;
    }

    private Grid.Column<T> wide(Grid.Column<T> column) {
        onlyWide.add(column);
        return column;
    }

    private void fit(int width) {
        onlyWide.forEach(column -> column.setVisible(width >= WIDE_PX));
    }

    private void choose(int size) {
        bulkBar.setVisible(size > 0);
        chosen.setText(getTranslation("listing.bulk.chosen", size));
    }

    private EmptyState emptyState() {
        if (!filters.isAll()) {
            return new EmptyState(
                    getTranslation(key + ".nothing"),
                    new Button(getTranslation("listing.filter.clear"), _ -> filters.clear()));
        }
        return emptyAction == null
                ? new EmptyState(getTranslation(key + ".none"))
                : new EmptyState(getTranslation(key + ".none"), emptyAction);
    }

    private void export(DownloadEvent event, String fileName, TableFormat format, List<Column<T>> columns)
            throws IOException {
        event.setFileName("%s-%s.%s".formatted(fileName, LocalDate.now(tools.clock()), format.ending()));
        event.setContentType(format.mediaType());
        new TableWriter<>(columns).write(format, fileName, find, event.getOutputStream());
    }

    /** Rows of equal rank keep their order from page to page. */
    private static Pageable stable(Pageable pageable) {
        return PageRequest.of(
                pageable.getPageNumber(),
                pageable.getPageSize(),
                pageable.getSort().and(Sort.by("id")));
    }
}
