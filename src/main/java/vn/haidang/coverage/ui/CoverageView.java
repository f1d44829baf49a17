package vn.haidang.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.area.AreaMap;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.AreaWords;
import vn.haidang.campaign.PlanFilter;
import vn.haidang.campaign.PlanSummary;
import vn.haidang.campaign.Plans;
import vn.haidang.coverage.Coverage;
import vn.haidang.coverage.CoverageFilter;
import vn.haidang.coverage.CoverageTable;
import vn.haidang.coverage.Dimension;
import vn.haidang.coverage.Filling;
import vn.haidang.coverage.Gaps;
import vn.haidang.coverage.NeighbourhoodCoverage;
import vn.haidang.coverage.PriorityMarks;
import vn.haidang.coverage.Tally;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.listing.Column;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableWriter;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.View;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** What is planned, done and missing; what is shown, and of what, stands in the address. */
@Route(CoverageNavigation.PAGE)
@StyleSheet("context://styles/coverage.css")
@PermitAll
class CoverageView extends View implements AfterNavigationObserver {

    static final String TAB = "xem";
    static final String COLUMNS = "cot";
    static final String UNIT = "don-vi";
    static final String QUIET = "vang";
    static final String DRAFTS = "du-thao";

    private static final String AUDIENCE = "doi-tuong";
    private static final String TOPIC = "chu-de";
    private static final String FORM = "hinh-thuc";
    private static final String PLAN = "ke-hoach";
    private static final String FROM = "tu";
    private static final String TO = "den";
    private static final int PLANS_MAX = 300;

    private final Coverage coverage;
    private final Gaps gaps;
    private final NeighbourhoodCoverage neighbourhoods;
    private final Filling filling;
    private final Plans plans;
    private final Taxonomy taxonomy;
    private final Forms forms;
    private final AreaMap map;
    private final AreaWords areaWords;
    private final CoverageWords words;
    private final CurrentActor currentActor;
    private final ObjectProvider<PriorityMarks> priorities;
    private final Clock clock;
    private final Div body = new Div();
    private @Nullable FilterBar filters;
    private QueryParameters shown = QueryParameters.empty();

    CoverageView(
            Coverage coverage,
            Gaps gaps,
            NeighbourhoodCoverage neighbourhoods,
            Filling filling,
            Plans plans,
            Taxonomy taxonomy,
            Forms forms,
            AreaMap map,
            AreaWords areaWords,
            CoverageWords words,
            CurrentActor currentActor,
            ObjectProvider<PriorityMarks> priorities,
            Clock clock) {
        this.coverage = coverage;
        this.gaps = gaps;
        this.neighbourhoods = neighbourhoods;
        this.filling = filling;
        this.plans = plans;
        this.taxonomy = taxonomy;
        this.forms = forms;
        this.map = map;
        this.areaWords = areaWords;
        this.words = words;
        this.currentActor = currentActor;
        this.priorities = priorities;
        this.clock = clock;
        setHeading(getTranslation("coverage.title"));
        body.addClassName("hd-cov-body");
        addClassName("hd-cov");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var actor = currentActor.get();
        if (coverage.units(actor).isEmpty()) {
            removeAll();
            add(new EmptyState(getTranslation("coverage.nobody")));
            return;
        }
        if (filters == null) {
            filters = filters(actor);
            add(filters, body);
        }
        filters.read(event.getLocation());
        shown = event.getLocation().getQueryParameters();
        show(actor);
    }

    private FilterBar filters(Actor actor) {
        var mine = plans.find(
                        PlanFilter.ALL,
                        PageRequest.of(0, PLANS_MAX, Sort.by(Sort.Direction.DESC, "updatedAt", "id")),
                        actor)
                .getContent();
        return new FilterBar()
                .choices(
                        AUDIENCE,
                        getTranslation("coverage.filter.audience"),
                        taxonomy.audiences(),
                        term -> term.name(getLocale()),
                        Term::slug)
                .choices(
                        TOPIC,
                        getTranslation("coverage.filter.topic"),
                        taxonomy.topics(),
                        term -> term.name(getLocale()),
                        Term::slug)
                .choices(
                        FORM,
                        getTranslation("coverage.filter.form"),
                        forms.all(),
                        form -> form.name(getLocale()),
                        Form::slug)
                .choices(
                        PLAN,
                        getTranslation("coverage.filter.plan"),
                        mine,
                        PlanSummary::title,
                        plan -> String.valueOf(plan.id()))
                .day(FROM, getTranslation("coverage.filter.from"))
                .day(TO, getTranslation("coverage.filter.to"))
                .toggle(DRAFTS, getTranslation("coverage.filter.drafts"))
                .given(TAB)
                .given(COLUMNS)
                .given(UNIT)
                .given(QUIET);
    }

    /** Of this year, while nothing else is asked for. */
    private CoverageFilter filter() {
        var bar = Objects.requireNonNull(filters);
        var year = LocalDate.now(clock).getYear();
        return new CoverageFilter(
                Dimension.ofSlug(bar.text(COLUMNS)).orElse(Dimension.AUDIENCE),
                bar.chosenDay(FROM).orElse(LocalDate.of(year, 1, 1)),
                bar.chosenDay(TO).orElse(LocalDate.of(year, 12, 31)),
                Set.copyOf(bar.values(AUDIENCE)),
                Set.copyOf(bar.values(TOPIC)),
                Set.copyOf(bar.values(FORM)),
                bar.values(PLAN).stream().map(Long::valueOf).collect(Collectors.toSet()),
                bar.isOn(DRAFTS));
    }

    private void show(Actor actor) {
        var filter = filter();
        var tab = Tab.ofSlug(Objects.requireNonNull(filters).text(TAB));
        body.removeAll();
        body.add(tabs(tab));
        switch (tab) {
            case TABLE -> table(filter, actor);
            case MAP -> picture(filter, actor);
            case EMPTY -> empty(filter, actor);
            case DOUBLE -> body.add(new DoublesPanel(gaps.doubles(filter, actor), words));
            case NEIGHBOURHOODS -> neighbourhoods(filter, actor);
        }
    }

    private Nav tabs(Tab current) {
        var nav = new Nav();
        nav.addClassName("hd-cov-tabs");
        nav.setAriaLabel(getTranslation("coverage.tabs"));
        for (var tab : Tab.values()) {
            var link = new Anchor(
                    address(Map.of(TAB, tab == Tab.TABLE ? "" : tab.slug())), getTranslation(tab.messageKey()));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    /** This page with some words of its address changed; an empty one is left out. */
    private String address(Map<String, String> changed) {
        var query = parameters(changed).getQueryString();
        return CoverageNavigation.PAGE + (query.isEmpty() ? "" : "?" + query);
    }

    private QueryParameters parameters(Map<String, String> changed) {
        var all = new LinkedHashMap<>(shown.getParameters());
        changed.forEach((name, value) -> {
            if (value.isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, List.of(value));
            }
        });
        return new QueryParameters(all);
    }

    private void table(CoverageFilter filter, Actor actor) {
        var table = coverage.table(filter, actor);
        body.add(dimensions(filter.columns()), summary(filter, table));
        body.add(new CoverageGrid(table, words, marks(table, actor), key -> open(filter, table, key, actor)));
        body.add(new Legend());
    }

    private Nav dimensions(Dimension current) {
        var nav = new Nav(new Span(getTranslation("coverage.columns")));
        nav.addClassName("hd-cov-choices");
        nav.setAriaLabel(getTranslation("coverage.columns"));
        for (var dimension : Dimension.values()) {
            var link = new Anchor(
                    address(Map.of(COLUMNS, dimension == Dimension.AUDIENCE ? "" : dimension.slug())),
                    getTranslation(dimension.messageKey()));
            if (dimension == current) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private Component summary(CoverageFilter filter, CoverageTable table) {
        var locale = getLocale();
        var cells = table.rows().size()
                * table.columns().stream()
                        .filter(column -> !column.equals(CoverageTable.UNTOLD))
                        .count();
        var empty = gaps.empty(table, Map.of()).size();
        var text = new Span(getTranslation(
                "coverage.summary",
                words.number(table.rows().size(), locale),
                words.number(empty, locale),
                words.number(cells, locale),
                Dates.day(filter.from()),
                Dates.day(filter.to())));
        text.getElement().setAttribute("role", "status");
        var line = new Div(text);
        line.addClassName("hd-summary");
        if (table.city() != null && table.city().nowhere() > 0) {
            line.add(new Div(
                    getTranslation("coverage.summary.nowhere", table.city().nowhere())));
        }
        var exports = new Div();
        exports.addClassName("hd-exports");
        for (var format : TableFormat.values()) {
            DownloadHandler download = event -> {
                event.setFileName("do-phu-%s.%s".formatted(LocalDate.now(clock), format.ending()));
                event.setContentType(format.mediaType());
                new TableWriter<>(exported(table))
                        .write(format, "do-phu", table.rows().stream(), event.getOutputStream());
            };
            var link = new Anchor(download, getTranslation("listing.export." + format.ending()));
            link.addClassName("hd-export");
            exports.add(link);
        }
        line.add(exports);
        return line;
    }

    /** Marks of priority stand in no table that leaves the portal. */
    private List<Column<CoverageTable.Row>> exported(CoverageTable table) {
        var locale = getLocale();
        var columns = new ArrayList<Column<CoverageTable.Row>>();
        columns.add(new Column<>(
                getTranslation("coverage.column.unit"), row -> row.unit().shownIn(locale)));
        columns.add(new Column<>(
                getTranslation("coverage.column.code"), row -> row.unit().code()));
        columns.add(new Column<>(
                getTranslation("coverage.known.population"),
                row -> row.known().population() == null
                        ? getTranslation("coverage.known.none")
                        : row.known().population().value()));
        columns.add(new Column<>(
                getTranslation("coverage.export.planned", getTranslation("coverage.column.all")),
                row -> row.total().planned()));
        columns.add(new Column<>(
                getTranslation("coverage.export.done", getTranslation("coverage.column.all")),
                row -> row.total().done()));
        for (var column : table.columns()) {
            var name = words.column(table.dimension(), column, locale);
            columns.add(new Column<>(
                    getTranslation("coverage.export.planned", name),
                    row -> row.cell(column).planned()));
            columns.add(new Column<>(
                    getTranslation("coverage.export.done", name),
                    row -> row.cell(column).done()));
        }
        return columns;
    }

    private Map<Long, String> marks(CoverageTable table, Actor actor) {
        var source = priorities.getIfAvailable();
        return source == null
                ? Map.of()
                : source.of(table.rows().stream().map(row -> row.unit().id()).toList(), actor);
    }

    /** @param key id of a commune, and after a bar the column; without it all of the commune */
    private void open(CoverageFilter filter, CoverageTable table, String key, Actor actor) {
        var parts = key.split("\\|", 2);
        table.rows().stream()
                .filter(row -> String.valueOf(row.unit().id()).equals(parts[0]))
                .findFirst()
                .ifPresent(row -> new CellDialog(
                                filter,
                                row,
                                parts.length < 2 ? null : parts[1],
                                LocalDate.now(clock),
                                coverage,
                                filling,
                                words,
                                actor,
                                () -> UI.getCurrent()
                                        .navigate(CoverageNavigation.PAGE, parameters(Map.of(DRAFTS, "1"))))
                        .open());
    }

    private void picture(CoverageFilter filter, Actor actor) {
        var table = coverage.table(filter, actor);
        var tallies =
                table.rows().stream().collect(Collectors.toMap(row -> row.unit().id(), CoverageTable.Row::total));
        var svg = map.city(
                new AreaMap.Words(
                        "do-phu-ban-do",
                        getTranslation("coverage.map.title"),
                        getTranslation("coverage.map.text"),
                        unit -> unit.shownIn(getLocale()) + ": " + told(tallies.get(unit.id())),
                        unit -> address(Map.of(TAB, Tab.NEIGHBOURHOODS.slug(), UNIT, unit.slug()))),
                unit -> {
                    var tally = tallies.get(unit.id());
                    return tally == null ? "map-cov-none" : CoverageGrid.mapClass(tally.state());
                });
        body.add(new MapPanel(svg, areaWords.attribution(getLocale()), table, words, address(Map.of(TAB, ""))));
    }

    private String told(@Nullable Tally tally) {
        return tally == null
                ? getTranslation("coverage.map.none")
                : getTranslation(
                        "coverage.map.told",
                        getTranslation(tally.state().messageKey()),
                        words.number(tally.planned(), getLocale()),
                        words.number(tally.done(), getLocale()));
    }

    private void empty(CoverageFilter filter, Actor actor) {
        var byAudience = filter.by(Dimension.AUDIENCE);
        var table = coverage.table(byAudience, actor);
        var days = days();
        body.add(new GapsPanel(
                gaps.empty(table, marks(table, actor)),
                gaps.quiet(byAudience, days, actor),
                gaps.withoutPlan(byAudience, actor),
                days,
                words,
                each -> address(Map.of(QUIET, each.toString())),
                key -> open(byAudience, table, key, actor)));
    }

    private int days() {
        return Gaps.QUIET_DAYS.stream()
                .filter(days ->
                        days.toString().equals(Objects.requireNonNull(filters).text(QUIET)))
                .findFirst()
                .orElse(Gaps.QUIET_DAYS.get(1));
    }

    private void neighbourhoods(CoverageFilter filter, Actor actor) {
        var units = coverage.units(actor);
        var slug = Objects.requireNonNull(filters).text(UNIT);
        var chosen = units.size() == 1
                ? units.getFirst()
                : units.stream()
                        .filter(unit -> unit.slug().equals(slug))
                        .findFirst()
                        .orElse(null);
        if (units.size() > 1) {
            body.add(choice(units, chosen));
        }
        if (chosen == null) {
            body.add(new EmptyState(getTranslation("coverage.neighbourhoods.choose")));
            return;
        }
        neighbourhoods
                .of(filter, chosen.id(), actor)
                .ifPresent(table -> body.add(new NeighbourhoodsPanel(table, words)));
    }

    private ComboBox<AreaUnit> choice(List<AreaUnit> units, @Nullable AreaUnit chosen) {
        var field = new ComboBox<AreaUnit>(getTranslation("coverage.neighbourhoods.unit"));
        field.setItems(units);
        field.setItemLabelGenerator(unit -> unit.shownIn(getLocale()));
        field.setValue(chosen);
        field.addClassName("hd-cov-unit");
        field.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                CoverageNavigation.PAGE,
                                parameters(Map.of(UNIT, event.getValue().slug())));
            }
        });
        return field;
    }
}
