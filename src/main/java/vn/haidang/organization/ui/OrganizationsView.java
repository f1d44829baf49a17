package vn.haidang.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationFilter;
import vn.haidang.organization.OrganizationFilter.Standing;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.OrganizationSummary;
import vn.haidang.organization.SchoolLevel;
import vn.haidang.shared.ui.View;

/** The organizations in a person's scope; what is shown stands in the address. */
@Route(OrganizationNavigation.LIST)
@PermitAll
class OrganizationsView extends View implements AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String KIND = "loai";
    private static final String LEVEL = "cap-hoc";
    private static final String AREA = "dia-ban";
    private static final String CLOSED = "ket-thuc";

    private final OrganizationDirectory directory;
    private final OrganizationChanges changes;
    private final Areas areas;
    private final CurrentActor currentActor;
    private final ListTools tools;
    private final Clock clock;
    private final Div under = new Div();
    private @Nullable ListPanel<OrganizationSummary> list;
    private List<AreaRef> communes = List.of();

    OrganizationsView(
            OrganizationDirectory directory,
            OrganizationChanges changes,
            Areas areas,
            CurrentActor currentActor,
            ListTools tools,
            Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.areas = areas;
        this.currentActor = currentActor;
        this.tools = tools;
        this.clock = clock;
        setHeading(getTranslation("organization.list"));
        under.addClassName("hd-buttons");
        add(under);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        var panel = list == null ? newList() : list;
        list = panel;
        panel.filters().read(event.getLocation());
        if (actor.mayAnywhere(Permission.ORGANIZATION_MANAGE)) {
            setActions(importLink(), newButton());
            panel.emptyAction(newButton());
        }
        var filter = filter(panel.filters());
        showParent(filter);
        panel.show(pageable -> directory.find(filter, pageable, actor));
    }

    private ListPanel<OrganizationSummary> newList() {
        communes = areas.communes();
        var filters = new FilterBar()
                .text(TEXT, getTranslation("organization.filter.text"))
                .choices(KIND, getTranslation("organization.filter.kind"), OrganizationKind.class, Words::kind)
                .choices(LEVEL, getTranslation("organization.filter.level"), SchoolLevel.class, Words::level)
                .choices(AREA, getTranslation("organization.filter.area"), communes, AreaRef::fullName, AreaRef::code)
                .toggle(CLOSED, getTranslation("organization.filter.closed"))
                .given(OrganizationNavigation.PARENT);
        var panel = new ListPanel<OrganizationSummary>("organization.list", tools, filters);
        var name = panel.title("organization.column.name", this::title, "foldedName");
        panel.column("organization.column.kind", row -> Words.kindAndLevels(row.kind(), row.levels()), "kind")
                .setFlexGrow(2);
        panel.column("organization.column.area", OrganizationSummary::area, null)
                .setFlexGrow(2);
        panel.column("organization.column.parent", OrganizationSummary::parent, null)
                .setFlexGrow(3);
        panel.sortedBy(name, SortDirection.ASCENDING);
        panel.export("don-vi", columns());
        add(panel);
        return panel;
    }

    private OrganizationFilter filter(FilterBar filters) {
        var areaCodes = filters.values(AREA);
        return new OrganizationFilter(
                filters.text(TEXT),
                filters.chosen(KIND, OrganizationKind.class),
                filters.chosen(LEVEL, SchoolLevel.class),
                communes.stream()
                        .filter(area -> areaCodes.contains(area.code()))
                        .map(AreaRef::id)
                        .collect(Collectors.toSet()),
                parent(filters),
                filters.isOn(CLOSED) ? Standing.CLOSED : Standing.OPEN);
    }

    private static @Nullable Long parent(FilterBar filters) {
        var given = filters.text(OrganizationNavigation.PARENT);
        return given.matches("\\d{1,18}") ? Long.valueOf(given) : null;
    }

    private void showParent(OrganizationFilter filter) {
        under.removeAll();
        var parentId = filter.parentId();
        under.setVisible(parentId != null);
        if (parentId != null) {
            var name = directory
                    .find(parentId, currentActor.get())
                    .map(OrganizationRef::name)
                    .orElse("–");
            under.add(
                    new Span(getTranslation("organization.list.under", name)),
                    new Anchor(OrganizationNavigation.LIST, getTranslation("organization.list.under.all")));
        }
    }

    private Component title(OrganizationSummary row) {
        var line = new Span(Stream.of(Words.kindAndLevels(row.kind(), row.levels()), row.area(), row.parent())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        line.addClassName("hd-only-narrow");
        var cell = new Div(new Anchor(OrganizationNavigation.details(row.id()), row.name()), line);
        cell.addClassName("hd-lines");
        var badges = Words.badges(row.validTo(), row.demo(), row.againstRule());
        if (badges.getComponentCount() > 0) {
            cell.add(badges);
        }
        return cell;
    }

    private List<Column<OrganizationSummary>> columns() {
        return List.of(
                column("code", OrganizationSummary::code),
                column("name", OrganizationSummary::name),
                column("kind", row -> Words.kind(row.kind())),
                column("levels", row -> Words.levels(row.levels())),
                column("area", OrganizationSummary::area),
                column("parent", OrganizationSummary::parent),
                column("validFrom", OrganizationSummary::validFrom),
                column("validTo", OrganizationSummary::validTo),
                new Column<>(
                        getTranslation("organization.sample"),
                        row -> row.demo() ? getTranslation("organization.sample") : null));
    }

    private Column<OrganizationSummary> column(String key, Function<OrganizationSummary, @Nullable Object> value) {
        return new Column<>(getTranslation("organization.column." + key), value);
    }

    private Anchor importLink() {
        var link = new Anchor(OrganizationNavigation.IMPORT, getTranslation("organization.import"));
        link.addClassName("hd-button");
        return link;
    }

    private Button newButton() {
        var button = new Button(
                getTranslation("organization.new"),
                _ -> new CreateDialog(directory, changes, areas, currentActor, LocalDate.now(clock), null).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
