package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
        var query = query(filter, actor).at(ids);
        var slug = LineQuery.slug(filter.columns());
        var cells = new HashMap<Long, Map<String, Tally>>();
        var totals = new HashMap<Long, Tally>();
        var placed = 0L;
        for (var row : query.ask(
                entities,
                "select t.unit_id, z.total, " + slug + ", " + LineQuery.TALLY_AT_UNIT
                        + ", sum(case when t.place = 1 then 1 else 0 end)" + LineQuery.FROM_TOUCH + LineQuery.BOTH
                        + query.columns(filter.columns()) + " group by t.unit_id, z.total, " + slug)) {
            var unit = LineQuery.number(row, 0);
            var tally = LineQuery.tally(row, 3);
            if (LineQuery.number(row, 1) == 1) {
                totals.put(unit, tally);
                placed += LineQuery.number(row, 9);
            } else {
                cells.computeIfAbsent(unit, _ -> new HashMap<>()).put(column(row, 2), tally);
            }
        }
        var known = denominators.of(ids);
        var rows = units.stream()
                .map(unit -> new Row(
                        unit,
                        cells.getOrDefault(unit.id(), Map.of()),
                        totals.getOrDefault(unit.id(), Tally.NOTHING),
                        known.getOrDefault(unit.id(), CoverageTable.Known.NOTHING)))
                .toList();
        var city = readsWholeCity(actor) ? city(query(filter, actor).once(), filter.columns(), placed) : null;
        return new CoverageTable(filter.columns(), columns(filter, rows, city), rows, city);
    }

    /** @param placed lines that are held in a commune */
    private Total city(LineQuery query, Dimension dimension, long placed) {
        var slug = LineQuery.slug(dimension);
        var cells = new HashMap<String, Tally>();
        var total = Tally.NOTHING;
        for (var row : query.ask(
                entities,
                "select z.total, " + slug + ", " + LineQuery.TALLY_OF_LINE + LineQuery.FROM_ONCE + LineQuery.BOTH
                        + query.columns(dimension) + " group by z.total, " + slug)) {
            if (LineQuery.number(row, 0) == 1) {
                total = LineQuery.tally(row, 2);
            } else {
                cells.put(column(row, 1), LineQuery.tally(row, 2));
            }
        }
        return new Total(cells, total, total.lines() - placed);
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
        var query = query(filter, actor).at(List.of(unitId));
        var slug = LineQuery.slug(filter.columns());
        var condition = column == null
                ? ""
                : column.equals(CoverageTable.UNTOLD) ? " and " + slug + " is null" : " and " + slug + " = :column";
        var found = query.with("column", column == null ? "" : column)
                .ask(
                        entities,
                        "select t.line_id, " + LineQuery.FROM_DAY
                                + " as from_day, case when t.shares > 0 then t.quantity else 1 end,"
                                + " case when t.shares > 0 then t.done else t.whole end" + LineQuery.FROM_TOUCH
                                + LineQuery.BOTH
                                + (column == null ? "" : query.columns(filter.columns()))
                                + " where z.total = 0" + condition
                                + " order by from_day nulls last, t.line_id fetch first " + LINES_MAX + " rows only");
        var ids = found.stream().map(row -> LineQuery.number(row, 0)).toList();
        var named = named(ids, actor);
        return found.stream()
                .flatMap(row -> Stream.ofNullable(named.get(LineQuery.number(row, 0)))
                        .map(line -> line.held(LineQuery.number(row, 2), LineQuery.number(row, 3))))
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
        return new LineQuery(filter, authority.scope(actor, Permission.PLAN_WRITE), places.moved(), attendances);
    }

    private static String column(Tuple row, int at) {
        var value = row.get(at);
        return value == null ? CoverageTable.UNTOLD : value.toString();
    }
}
