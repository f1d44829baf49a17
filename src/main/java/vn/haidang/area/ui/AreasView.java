package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.area.AreaKind;
import vn.haidang.area.AreaLookup;
import vn.haidang.area.AreaMap;
import vn.haidang.area.AreaNames;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.AreaWords;
import vn.haidang.area.Areas;
import vn.haidang.area.figure.FigureKind;
import vn.haidang.area.figure.FigureLine;
import vn.haidang.area.figure.FigureTable;
import vn.haidang.area.figure.Figures;
import vn.haidang.area.hotspot.HotspotClasses;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.listing.ui.TableImport;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.View;

/** The units of today, what former names lead to, the map, and what the city adds up to. */
@Route(AreaNavigation.LIST)
@PermitAll
class AreasView extends View implements AfterNavigationObserver {

    private static final String KIND = "loai";
    private static final String NO_POPULATION = "chua-co-so-dan";
    private static final List<AreaKind> KINDS = List.of(AreaKind.WARD, AreaKind.COMMUNE, AreaKind.SPECIAL_ZONE);
    private static final List<FigureKind> TOTALS =
            List.of(FigureKind.POPULATION, FigureKind.HOUSEHOLDS, FigureKind.SCHOOLS);

    private final Areas areas;
    private final AreaLookup lookup;
    private final AreaMap map;
    private final AreaWords words;
    private final Figures figures;
    private final FigureTable figureTable;
    private final Neighbourhoods neighbourhoods;
    private final HotspotClasses hotspots;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ListPanel<Row> list;
    private final Div found = new Div();
    private final Div totals = new Div();

    AreasView(
            Areas areas,
            AreaLookup lookup,
            AreaMap map,
            AreaWords words,
            Figures figures,
            FigureTable figureTable,
            Neighbourhoods neighbourhoods,
            HotspotClasses hotspots,
            CurrentActor currentActor,
            ListTools tools,
            Clock clock) {
        this.areas = areas;
        this.lookup = lookup;
        this.map = map;
        this.words = words;
        this.figures = figures;
        this.figureTable = figureTable;
        this.neighbourhoods = neighbourhoods;
        this.hotspots = hotspots;
        this.currentActor = currentActor;
        this.clock = clock;
        setHeading(getTranslation("area.list"));
        list = new ListPanel<>(
                "area.list",
                tools,
                new FilterBar()
                        .text(AreaNavigation.TEXT, getTranslation("area.filter.text"))
                        .choices(
                                KIND,
                                getTranslation("area.filter.kind"),
                                KINDS,
                                kind -> words.kind(kind, getLocale()),
                                kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toggle(NO_POPULATION, getTranslation("area.filter.noPopulation")));
        columns();
        list.addComponentAtIndex(1, found);
        add(list, picture(), totals);
    }

    /** A unit of today with what the list shows of it. */
    private record Row(AreaUnit unit, @Nullable FigureLine population, long neighbourhoods) {

        long people() {
            return population == null ? -1 : population.amount().value();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        list.filters().read(event.getLocation());
        setActions(actions(actor));
        showFound();
        list.show(this::page);
        showTotals();
    }

    private Component[] actions(Actor actor) {
        var actions = new ArrayList<Component>();
        var all = new Anchor(AreaNavigation.NEIGHBOURHOODS, getTranslation("area.neighbourhood.list"));
        all.addClassName("hd-button");
        actions.add(all);
        if (hotspots.seesAll(actor)) {
            var classes = new Anchor(AreaNavigation.HOTSPOTS, getTranslation("area.hotspot.list"));
            classes.addClassName("hd-button");
            actions.add(classes);
        }
        if (actor.mayAnywhere(Permission.AREA_MANAGE)) {
            actions.add(
                    new Button(getTranslation("area.figures.import"), VaadinIcon.UPLOAD.create(), _ -> imports(actor)));
        }
        return actions.toArray(Component[]::new);
    }

    private void columns() {
        var name = list.title("area.column.name", this::name, "name");
        list.column("area.column.kind", row -> words.kind(row.unit.kind(), getLocale()), "kind");
        list.column("area.column.population", this::population, "population").setTextAlign(ColumnTextAlign.END);
        list.column(
                        "area.column.neighbourhoods",
                        row -> FigureWords.number(row.neighbourhoods, getLocale()),
                        "neighbourhoods")
                .setTextAlign(ColumnTextAlign.END);
        list.column(
                        "area.column.km2",
                        row -> row.unit.km2() == null ? "" : FigureWords.decimal(row.unit.km2(), getLocale()),
                        "km2")
                .setTextAlign(ColumnTextAlign.END);
        list.sortedBy(name, SortDirection.ASCENDING);
        list.export(
                "dia-ban",
                List.of(
                        new Column<>(getTranslation("area.column.name"), row -> row.unit.fullName()),
                        new Column<>(getTranslation("area.column.code"), row -> row.unit.code()),
                        new Column<>(
                                getTranslation("area.column.kind"), row -> words.kind(row.unit.kind(), getLocale())),
                        new Column<>(getTranslation("area.column.km2"), row -> row.unit.km2()),
                        new Column<>(
                                getTranslation("area.column.population"),
                                row -> row.population == null
                                        ? null
                                        : row.population.amount().value()),
                        new Column<>(
                                getTranslation("area.column.population.day"),
                                row -> row.population == null ? null : row.population.asOf()),
                        new Column<>(
                                getTranslation("area.column.population.source"),
                                row -> row.population == null ? null : row.population.source()),
                        new Column<>(getTranslation("area.column.neighbourhoods"), row -> row.neighbourhoods)));
    }

    private Component name(Row row) {
        var link = new Anchor(AreaNavigation.unit(row.unit.id()), row.unit.shownIn(getLocale()));
        var line = new Span(getTranslation("area.column.population") + ": " + population(row) + " · "
                + getTranslation("area.column.neighbourhoods") + ": " + row.neighbourhoods);
        line.addClassName("hd-only-narrow");
        var cell = new Div(link, line);
        cell.addClassName("hd-lines");
        return cell;
    }

    private String population(Row row) {
        return row.population == null ? "–" : FigureWords.amount(row.population.amount(), getLocale(), this::word);
    }

    private String word(String key) {
        return getTranslation(key);
    }

    /** All units are in memory; figures and neighbourhoods come with one query each. */
    private Page<Row> page(Pageable pageable) {
        var filters = list.filters();
        var kinds = filters.chosen(KIND, AreaKind.class);
        var wanted = wanted(filters.text(AreaNavigation.TEXT));
        var units = areas.communesOfToday().stream()
                .filter(unit -> kinds.isEmpty() || kinds.contains(unit.kind()))
                .filter(unit -> wanted == null || wanted.contains(unit.id()))
                .toList();
        var people = figures.latest(
                FigureKind.POPULATION, units.stream().map(AreaUnit::id).toList());
        var counts = neighbourhoods.counts();
        var rows = units.stream()
                .map(unit -> new Row(unit, people.get(unit.id()), counts.getOrDefault(unit.id(), 0L)))
                .filter(row -> !filters.isOn(NO_POPULATION) || row.population == null)
                .sorted(order(pageable.getSort()))
                .toList();
        var from = (int) Math.min(pageable.getOffset(), rows.size());
        var to = Math.min(from + pageable.getPageSize(), rows.size());
        return new PageImpl<>(rows.subList(from, to), pageable, rows.size());
    }

    /** Units of that name, and units of today that former units of that name became; {@code null} for all. */
    private @Nullable Set<Long> wanted(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var result = lookup.find(text);
        return Stream.of(result.hits(), result.alike(), result.similar())
                .flatMap(List::stream)
                .flatMap(hit -> hit.fate().units().stream())
                .map(link -> link.unit().id())
                .collect(Collectors.toSet());
    }

    private static Comparator<Row> order(Sort sort) {
        Comparator<Row> byName = Comparator.comparing(row -> row.unit.name(), AreaNames.ALPHABET);
        Comparator<Row> order = byName;
        for (var each : sort.stream().toList().reversed()) {
            Comparator<Row> one = switch (each.getProperty()) {
                case "kind" -> Comparator.comparing(row -> row.unit.kind());
                case "population" -> Comparator.comparingLong(Row::people);
                case "neighbourhoods" -> Comparator.comparingLong(Row::neighbourhoods);
                case "km2" -> Comparator.comparingDouble(row -> Objects.requireNonNullElse(row.unit.km2(), 0.0));
                case "name" -> byName;
                default -> Comparator.comparingLong(row -> row.unit.id());
            };
            order = (each.isDescending() ? one.reversed() : one).thenComparing(order);
        }
        return order;
    }

    private void showFound() {
        var text = list.filters().text(AreaNavigation.TEXT);
        found.removeAll();
        if (!text.isEmpty()) {
            found.add(new LookupResults(lookup.find(text), words));
        }
    }

    private Component picture() {
        var section = new Section(
                new H2(getTranslation("area.map.title")),
                new AreaPicture(
                        map.city(new AreaMap.Words(
                                "ban-do",
                                getTranslation("area.map.title"),
                                getTranslation("area.map.text"),
                                unit -> unit.shownIn(getLocale()),
                                unit -> AreaNavigation.unit(unit.id()))),
                        words.attribution(getLocale())));
        section.addClassName("hd-section");
        return section;
    }

    private void showTotals() {
        totals.removeAll();
        totals.addClassName("hd-section");
        totals.add(new H2(getTranslation("area.totals")));
        var terms = new DescriptionList();
        terms.addClassName("hd-field-list");
        for (var kind : TOTALS) {
            var total = figures.cityTotal(kind, null, LocalDate.now(clock));
            terms.add(new DescriptionList.Term(getTranslation(kind.messageKey())));
            var earliest = total.earliest();
            var latest = total.latest();
            terms.add(new DescriptionList.Description(
                    earliest == null || latest == null
                            ? getTranslation("area.totals.none")
                            : getTranslation(
                                            "area.totals.line",
                                            FigureWords.amount(total.sum(), getLocale(), this::word),
                                            total.counted(),
                                            total.units(),
                                            earliest.equals(latest)
                                                    ? Dates.day(latest)
                                                    : getTranslation(
                                                            "area.totals.days", Dates.day(earliest), Dates.day(latest)))
                                    + (total.missing().isEmpty()
                                            ? ""
                                            : ". "
                                                    + getTranslation(
                                                            "area.totals.missing",
                                                            total.missing().size()) + ".")));
        }
        totals.add(terms);
    }

    private void imports(Actor actor) {
        var locale = getLocale();
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("area.figures.import.title"));
        dialog.setWidth("56rem");
        dialog.setMaxWidth("96vw");
        dialog.add(
                new Paragraph(getTranslation("area.figures.import.what")),
                new TableImport(
                        "so-lieu-dia-ban",
                        figureTable.headings(locale),
                        table -> {
                            var checked = figureTable.check(table, locale, actor);
                            return new TableImport.Preview(
                                    checked.added(), checked.corrected(), checked.same(), table.problems());
                        },
                        table -> figureTable.takeOver(table, locale, actor)));
        dialog.getFooter().add(new Button(getTranslation("ui.close"), _ -> dialog.close()));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                list.refresh();
                showTotals();
            }
        });
        dialog.open();
    }
}
