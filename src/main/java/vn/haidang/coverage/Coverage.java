package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.coverage.CoverageTable.Row;
import vn.haidang.coverage.CoverageTable.Total;
import vn.haidang.indicator.Counting;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.indicator.Indicator;
import vn.haidang.indicator.Indicators;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.Organizations;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/**
 * What is planned and done, commune by commune, of the plans that are in force. The city reads all communes; a ward or
 * commune its own; whoever answers for no commune reads nothing here. A fixed number of queries, however many lines there
 * are.
 */
@Service
@Transactional(readOnly = true)
public class Coverage {

    /** Behind one cell; more are told as a number. */
    public static final int LINES_MAX = 100;

    private final EntityManager entities;
    private final Places places;
    private final Denominators denominators;
    private final Authority authority;
    private final Areas areas;
    private final Organizations organizations;
    private final Plans plans;
    private final Activities activities;
    private final Taxonomy taxonomy;
    private final Forms forms;
    private final Set<String> attendances;

    Coverage(
            EntityManager entities,
            Places places,
            Denominators denominators,
            Authority authority,
            Areas areas,
            Organizations organizations,
            Plans plans,
            Activities activities,
            Taxonomy taxonomy,
            Forms forms,
            Indicators indicators) {
        this.entities = entities;
        this.places = places;
        this.denominators = denominators;
        this.authority = authority;
        this.areas = areas;
        this.organizations = organizations;
        this.plans = plans;
        this.activities = activities;
        this.taxonomy = taxonomy;
        this.forms = forms;
        attendances = indicators.all().stream()
                .filter(indicator -> indicator.counting() == Counting.ATTENDANCES)
                .map(Indicator::slug)
                .collect(Collectors.toSet());
    }

    /** The communes of today that this person reads, by name; one query at most. */
    public List<AreaUnit> units(Actor actor) {
        var scope = plans.readScope(actor);
        if (scope.everywhere()) {
            return areas.communesOfToday();
        }
        var own = scope.isNowhere()
                ? Set.<Long>of()
                : organizations.findAll(scope.organizationIds()).values().stream()
                        .filter(body -> body.kind() == OrganizationKind.PEOPLES_COMMITTEE)
                        .flatMap(body -> Stream.ofNullable(body.areaId()))
                        .collect(Collectors.toSet());
        return areas.communesOfToday().stream()
                .filter(unit -> own.contains(unit.id()))
                .toList();
    }

    public boolean readsWholeCity(Actor actor) {
        return plans.readScope(actor).everywhere();
    }

    public CoverageTable table(CoverageFilter filter, Actor actor) {
        var units = units(actor);
        var ids = units.stream().map(AreaUnit::id).toList();
        var lines = held(filter, Set.copyOf(ids), actor);
        var slugs = columnsOf(filter, lines, actor);
        var cells = new HashMap<Long, Map<String, Held.Sum>>();
        var totals = new HashMap<Long, Held.Sum>();
        for (var line : lines.values()) {
            var own = slugs.getOrDefault(line.id(), UNTOLD);
            line.at().forEach((unit, shares) -> {
                totals.computeIfAbsent(unit, _ -> new Held.Sum()).add(line, shares);
                add(cells.computeIfAbsent(unit, _ -> new HashMap<>()), own, line, shares);
            });
        }
        var known = denominators.of(ids);
        var rows = units.stream()
                .map(unit -> new Row(
                        unit,
                        tallies(cells.getOrDefault(unit.id(), Map.of())),
                        totals.getOrDefault(unit.id(), new Held.Sum()).tally(),
                        known.getOrDefault(unit.id(), CoverageTable.Known.NOTHING)))
                .toList();
        var city = readsWholeCity(actor) ? city(lines.values(), slugs) : null;
        return new CoverageTable(filter.columns(), columns(filter, rows, city), rows, city);
    }

    private static Total city(Collection<Held> lines, Map<Long, List<String>> slugs) {
        var cells = new HashMap<String, Held.Sum>();
        var total = new Held.Sum();
        for (var line : lines) {
            total.add(line, line.all());
            add(cells, slugs.getOrDefault(line.id(), UNTOLD), line, line.all());
        }
        var nowhere = lines.stream().filter(line -> line.at().isEmpty()).count();
        return new Total(tallies(cells), total.tally(), nowhere);
    }

    private static void add(Map<String, Held.Sum> cells, List<String> columns, Held line, Held.Shares shares) {
        for (var column : columns) {
            cells.computeIfAbsent(column, _ -> new Held.Sum()).add(line, shares);
        }
    }

    private static Map<String, Tally> tallies(Map<String, Held.Sum> sums) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, sum -> sum.getValue().tally()));
    }

    /** Lines that count, with those of these communes where they are held; five queries. */
    Map<Long, Held> held(CoverageFilter filter, Set<Long> units, Actor actor) {
        var moved = places.moved();
        var query = query(filter, moved, actor);
        var lines = new LinkedHashMap<Long, Held>();
        for (var row : query.ask(entities, query.lines())) {
            var id = LineQuery.number(row, 0);
            lines.put(
                    id,
                    new Held(
                            id,
                            (String) row.get(1),
                            LineQuery.day(row, 2),
                            LineQuery.day(row, 3),
                            LineQuery.number(row, 4)));
        }
        for (var row : query.ask(entities, query.places())) {
            var line = lines.get(LineQuery.number(row, 0));
            if (line == null) {
                continue;
            }
            var unit = moved.unit(LineQuery.number(row, 1), LineQuery.number(row, 2));
            var finished = LineQuery.number(row, 5);
            var isShare = finished >= 0;
            if (isShare) {
                line.given(LineQuery.number(row, 3), LineQuery.number(row, 4), finished == 1);
            }
            if (units.contains(unit)) {
                var there = line.heldAt(unit);
                if (isShare) {
                    there.add(LineQuery.number(row, 3), LineQuery.number(row, 4), finished == 1);
                }
            }
        }
        return lines;
    }

    private static final List<String> UNTOLD = List.of(CoverageTable.UNTOLD);

    /** The columns in which lines stand, by id; none for a line that tells nothing. One query at most. */
    Map<Long, List<String>> columnsOf(CoverageFilter filter, Map<Long, Held> lines, Actor actor) {
        var columns = new HashMap<Long, List<String>>();
        switch (filter.columns()) {
            case AUDIENCE, TOPIC -> {
                var query = query(filter, new Places.Moved(Map.of(), Map.of()), actor);
                for (var row : query.ask(entities, query.terms(filter.columns()))) {
                    columns.computeIfAbsent(LineQuery.number(row, 0), _ -> new ArrayList<>())
                            .add((String) row.get(1));
                }
            }
            case FORM -> lines.values().forEach(line -> columns.put(line.id(), line.forms()));
            case MONTH -> {
                var months = filter.months();
                lines.values().forEach(line -> columns.put(line.id(), line.months(months)));
            }
        }
        columns.values().removeIf(List::isEmpty);
        return columns;
    }

    /** All that can be chosen, in the order of the lists; then what only old lines name; then what lines do not tell. */
    private List<String> columns(CoverageFilter filter, List<Row> rows, @Nullable Total city) {
        var used = new LinkedHashSet<String>();
        rows.forEach(row -> used.addAll(row.cells().keySet()));
        if (city != null) {
            used.addAll(city.cells().keySet());
        }
        var columns = new LinkedHashSet<String>(
                switch (filter.columns()) {
                    case AUDIENCE -> chosen(taxonomy.audiences().stream().map(Term::slug), filter.audiences());
                    case TOPIC -> chosen(taxonomy.topics().stream().map(Term::slug), filter.topics());
                    case FORM -> chosen(forms.all().stream().map(Form::slug), filter.forms());
                    case MONTH ->
                        filter.months().stream().map(YearMonth::toString).toList();
                });
        var untold = used.remove(CoverageTable.UNTOLD);
        used.stream().sorted().forEach(columns::add);
        if (untold) {
            columns.add(CoverageTable.UNTOLD);
        }
        return new ArrayList<>(columns);
    }

    private static List<String> chosen(Stream<String> all, Collection<String> wanted) {
        return all.filter(slug -> wanted.isEmpty() || wanted.contains(slug)).toList();
    }

    /**
     * The lines behind a cell, by day; at most {@value #LINES_MAX}.
     *
     * @param column {@code null} for all of a unit
     */
    public List<HeldLine> lines(CoverageFilter filter, long unitId, @Nullable String column, Actor actor) {
        if (units(actor).stream().noneMatch(unit -> unit.id() == unitId)) {
            return List.of();
        }
        var lines = held(filter, Set.of(unitId), actor);
        var slugs = column == null ? Map.<Long, List<String>>of() : columnsOf(filter, lines, actor);
        var found = lines.values().stream()
                .filter(line -> line.at().containsKey(unitId))
                .filter(line ->
                        column == null || slugs.getOrDefault(line.id(), UNTOLD).contains(column))
                .sorted(Comparator.comparing(Held::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Held::id))
                .limit(LINES_MAX)
                .toList();
        var named = named(found.stream().map(Held::id).toList(), actor);
        return found.stream()
                .flatMap(line -> {
                    var shares = line.heldAt(unitId);
                    return Stream.ofNullable(named.get(line.id()))
                            .map(known -> known.held(line.planned(shares), line.done(shares)));
                })
                .toList();
    }

    /** Lines with the plans they are in, and whether this person may open those; a fixed number of queries. */
    Map<Long, HeldLine> named(Collection<Long> ids, Actor actor) {
        var lines = activities.lines(ids);
        var heads =
                plans.heads(lines.values().stream().map(line -> line.planId()).collect(Collectors.toSet()));
        var scope = plans.readScope(actor);
        return lines.values().stream()
                .filter(line -> heads.containsKey(line.planId()))
                .collect(Collectors.toMap(line -> line.id(), line -> {
                    var plan = Objects.requireNonNull(heads.get(line.planId()));
                    return new HeldLine(
                            line.id(),
                            plan.id(),
                            plan.title(),
                            scope.everywhere() || scope.organizationIds().contains(plan.organizationId()),
                            line.text().title(),
                            line.text().time(),
                            line.text().firstDay(),
                            line.text().lastDay(),
                            line.text().neighbourhoodIds(),
                            0,
                            0);
                }));
    }

    LineQuery query(CoverageFilter filter, Actor actor) {
        return query(filter, places.moved(), actor);
    }

    private LineQuery query(CoverageFilter filter, Places.Moved moved, Actor actor) {
        return new LineQuery(filter, authority.scope(actor, Permission.PLAN_WRITE), moved, attendances);
    }
}
