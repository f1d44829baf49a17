package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.figure.FigureKind;
import vn.haidang.area.figure.FigureLine;
import vn.haidang.area.figure.Figures;
import vn.haidang.area.neighbourhood.NeighbourhoodFilter;
import vn.haidang.area.neighbourhood.NeighbourhoodKind;
import vn.haidang.area.neighbourhood.NeighbourhoodSummary;
import vn.haidang.area.neighbourhood.NeighbourhoodTable;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.listing.BulkOutcome;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.listing.ui.TableImport;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.View;

/** The neighbourhoods of the wards: everybody sees them, the ward itself and the city keep them. */
@Route(AreaNavigation.NEIGHBOURHOODS)
@PermitAll
class NeighbourhoodsView extends View implements AfterNavigationObserver {

    private static final String KIND = "loai";
    private static final String ENDED = "da-het";

    private final Neighbourhoods neighbourhoods;
    private final NeighbourhoodTable neighbourhoodTable;
    private final Figures figures;
    private final Areas areas;
    private final CurrentActor currentActor;
    private final ListPanel<Row> list;

    NeighbourhoodsView(
            Neighbourhoods neighbourhoods,
            NeighbourhoodTable neighbourhoodTable,
            Figures figures,
            Areas areas,
            CurrentActor currentActor,
            ListTools tools) {
        this.neighbourhoods = neighbourhoods;
        this.neighbourhoodTable = neighbourhoodTable;
        this.figures = figures;
        this.areas = areas;
        this.currentActor = currentActor;
        setHeading(getTranslation("area.neighbourhood.list"));
        list = new ListPanel<>(
                "area.neighbourhood.list",
                tools,
                new FilterBar()
                        .text(AreaNavigation.TEXT, getTranslation("area.neighbourhood.filter.text"))
                        .choices(
                                AreaNavigation.WARD,
                                getTranslation("area.neighbourhood.filter.area"),
                                areas.communesOfToday(),
                                AreaUnit::fullName,
                                AreaUnit::slug)
                        .choices(
                                KIND,
                                getTranslation("area.neighbourhood.kind"),
                                NeighbourhoodKind.class,
                                kind -> getTranslation(kind.messageKey()))
                        .toggle(ENDED, getTranslation("area.neighbourhood.filter.ended")));
        columns();
        add(list);
    }

    /** A neighbourhood with its latest population, where there is one. */
    private record Row(NeighbourhoodSummary it, @Nullable FigureLine population) {}

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        list.filters().read(event.getLocation());
        setActions(actions(actor));
        list.show(this::page);
    }

    private Component[] actions(Actor actor) {
        var kept = kept(actor);
        if (kept.isEmpty()) {
            return new Component[0];
        }
        var add = new Button(getTranslation("area.neighbourhood.add"), VaadinIcon.PLUS.create(), _ -> add(actor, kept));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var imports = new Button(
                getTranslation("area.neighbourhood.import"), VaadinIcon.UPLOAD.create(), _ -> imports(actor, kept));
        var help = new Button(getTranslation("area.neighbourhood.add"), _ -> add(actor, kept));
        list.emptyAction(help);
        return new Component[] {imports, add};
    }

    /** Wards that this person keeps, narrowed by the filter. */
    private List<AreaUnit> kept(Actor actor) {
        var chosen = list.filters().values(AreaNavigation.WARD);
        return areas.communesOfToday().stream()
                .filter(unit -> neighbourhoods.mayManage(unit.id(), actor))
                .filter(unit -> chosen.isEmpty() || chosen.contains(unit.slug()))
                .toList();
    }

    private void columns() {
        var name = list.title("area.neighbourhood.name", this::name, "sortName");
        list.column(
                "area.neighbourhood.kind", row -> getTranslation(row.it.kind().messageKey()), "kind");
        list.column("area.neighbourhood.area", row -> row.it.area(), null).setFlexGrow(2);
        list.column(
                        "area.neighbourhood.population",
                        row -> row.population == null
                                ? "–"
                                : FigureWords.amount(row.population.amount(), getLocale(), this::word),
                        null)
                .setTextAlign(ColumnTextAlign.END);
        list.column("area.neighbourhood.from", row -> Dates.day(row.it.validFrom()), "validFrom");
        list.column("area.neighbourhood.to", NeighbourhoodsView::lastDay, "validTo");
        list.sortedBy(name, SortDirection.ASCENDING);
        if (currentActor
                .find()
                .filter(actor -> actor.mayAnywhere(Permission.NEIGHBOURHOOD_MANAGE))
                .isPresent()) {
            list.bulk("area.neighbourhood.merge", this::merge);
        }
        list.export(
                "khu-dan-cu",
                List.of(
                        new Column<>(getTranslation("area.neighbourhood.name"), row -> row.it.name()),
                        new Column<>(
                                getTranslation("area.neighbourhood.kind"),
                                row -> getTranslation(row.it.kind().messageKey())),
                        new Column<>(getTranslation("area.neighbourhood.area"), row -> row.it.area()),
                        new Column<>(getTranslation("area.neighbourhood.from"), row -> row.it.validFrom()),
                        new Column<>(getTranslation("area.neighbourhood.to"), row -> row.it.validTo()),
                        new Column<>(getTranslation("area.neighbourhood.basis"), row -> row.it.basis()),
                        new Column<>(
                                getTranslation("area.neighbourhood.population"),
                                row -> row.population == null
                                        ? null
                                        : row.population.amount().value())));
    }

    private Component name(Row row) {
        var link = new Anchor(AreaNavigation.neighbourhood(row.it.id()), row.it.name());
        var line = new Span(row.it.area() + " · " + Dates.day(row.it.validFrom())
                + (row.it.validTo() == null ? "" : " – " + lastDay(row)));
        line.addClassName("hd-only-narrow");
        var cell = new Div(link, line);
        cell.addClassName("hd-lines");
        return cell;
    }

    private static String lastDay(Row row) {
        var day = row.it.validTo();
        return day == null ? "" : Dates.day(day);
    }

    private String word(String key) {
        return getTranslation(key);
    }

    /** Three queries, whatever is shown. */
    private Page<Row> page(Pageable pageable) {
        var found = neighbourhoods.find(filter(), pageable);
        Map<Long, FigureLine> people = figures.latestOfNeighbourhoods(
                FigureKind.POPULATION,
                found.getContent().stream().map(NeighbourhoodSummary::id).toList());
        return found.map(it -> new Row(it, people.get(it.id())));
    }

    private NeighbourhoodFilter filter() {
        var filters = list.filters();
        var slugs = filters.values(AreaNavigation.WARD);
        return new NeighbourhoodFilter(
                filters.text(AreaNavigation.TEXT),
                areas.communesOfToday().stream()
                        .filter(unit -> slugs.contains(unit.slug()))
                        .map(AreaUnit::id)
                        .collect(Collectors.toSet()),
                filters.chosen(KIND, NeighbourhoodKind.class),
                filters.isOn(ENDED));
    }

    private void add(Actor actor, List<AreaUnit> wards) {
        var form = new NeighbourhoodForm("area.neighbourhood.from").in(wards);
        new FormDialog(
                        getTranslation("area.neighbourhood.add"),
                        "",
                        form,
                        getTranslation("area.neighbourhood.add.do"),
                        "area.neighbourhood.refused",
                        () -> {
                            neighbourhoods.add(form.areaId(), form.draft(), actor);
                            Notices.done(getTranslation("area.neighbourhood.added"));
                            list.refresh();
                        })
                .open();
    }

    private void imports(Actor actor, List<AreaUnit> wards) {
        if (wards.size() != 1) {
            Notices.refused(getTranslation("area.neighbourhood.import.choose"));
            return;
        }
        var ward = wards.getFirst();
        var locale = getLocale();
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("area.neighbourhood.import.title", ward.fullName()));
        dialog.setWidth("56rem");
        dialog.setMaxWidth("96vw");
        dialog.add(new TableImport(
                "khu-dan-cu",
                neighbourhoodTable.headings(locale),
                table -> new TableImport.Preview(
                        neighbourhoodTable.read(table, ward.id(), locale).size(), 0, 0, table.problems()),
                table -> neighbourhoodTable.takeOver(table, ward.id(), locale, actor)));
        dialog.getFooter().add(new Button(getTranslation("ui.close"), _ -> dialog.close()));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                list.refresh();
            }
        });
        dialog.open();
    }

    private void merge(Set<Row> rows) {
        var actor = currentActor.get();
        var chosen = new ArrayList<>(rows.stream().map(Row::it).toList());
        chosen.sort(Comparator.comparing(NeighbourhoodSummary::name));
        var names = chosen.stream().map(NeighbourhoodSummary::name).collect(Collectors.joining(", "));
        var form = new NeighbourhoodForm("area.neighbourhood.merge.from");
        new FormDialog(
                        getTranslation("area.neighbourhood.merge"),
                        getTranslation("area.neighbourhood.merge.what", names),
                        form,
                        getTranslation("area.neighbourhood.merge.do"),
                        "area.neighbourhood.refused",
                        () -> {
                            neighbourhoods.merge(
                                    chosen.stream()
                                            .map(NeighbourhoodSummary::id)
                                            .toList(),
                                    form.draft(),
                                    actor);
                            list.told(new BulkOutcome(chosen.size(), List.of()));
                        })
                .open();
    }
}
