package vn.haidang.coverage;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.area.neighbourhood.NeighbourhoodFilter;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.coverage.NeighbourhoodTable.Reach;
import vn.haidang.coverage.NeighbourhoodTable.Row;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** Which neighbourhoods of a commune plans reach, and which never. A merged or renamed one counts for the one it goes on in. */
@Service
@Transactional(readOnly = true)
public class NeighbourhoodCoverage {

    /** No commune has as many. */
    private static final int MAX = 1_000;

    private final EntityManager entities;
    private final Coverage coverage;
    private final Neighbourhoods neighbourhoods;
    private final Taxonomy taxonomy;

    NeighbourhoodCoverage(EntityManager entities, Coverage coverage, Neighbourhoods neighbourhoods, Taxonomy taxonomy) {
        this.entities = entities;
        this.coverage = coverage;
        this.neighbourhoods = neighbourhoods;
        this.taxonomy = taxonomy;
    }

    /** Empty for a commune that this person does not read; a fixed number of queries. */
    public Optional<NeighbourhoodTable> of(CoverageFilter filter, long unitId, Actor actor) {
        return coverage.units(actor).stream()
                .filter(unit -> unit.id() == unitId)
                .findFirst()
                .map(unit -> {
                    var rows = neighbourhoods
                            .find(NeighbourhoodFilter.of(unitId), PageRequest.of(0, MAX, Sort.by("sortName", "id")))
                            .getContent();
                    var query = coverage.query(filter, actor).with("units", List.of(unitId));
                    query.part(
                            "visit",
                            "select distinct a.id as line_id, coalesce(y.later, h.neighbourhood_id) as neighbourhood_id, "
                                    + LineQuery.WHOLE + " as whole from activity a join plan p on p.id = a.plan_id"
                                    + " join activity_neighbourhood h on h.activity_id = a.id"
                                    + " join neighbourhood n on n.id = h.neighbourhood_id left join"
                                    + LineQuery.pairs(neighbourhoods.goneOnIn(unitId))
                                    + " y(earlier, later) on y.earlier = h.neighbourhood_id where n.area_id in (:units) and "
                                    + query.counts());
                    var cells = new HashMap<Long, Map<String, Reach>>();
                    for (var row : query.ask(
                            entities,
                            "select v.neighbourhood_id, c.audience, " + COUNTED + query.audiences()
                                    + " group by v.neighbourhood_id, c.audience")) {
                        cells.computeIfAbsent(LineQuery.number(row, 0), _ -> new HashMap<>())
                                .put(
                                        Objects.requireNonNullElse(row.get(1), CoverageTable.UNTOLD)
                                                .toString(),
                                        new Reach(LineQuery.number(row, 2), LineQuery.number(row, 3)));
                    }
                    var totals = new HashMap<Long, Reach>();
                    for (var row : query.ask(
                            entities, "select v.neighbourhood_id, " + COUNTED + " group by v.neighbourhood_id")) {
                        totals.put(
                                LineQuery.number(row, 0),
                                new Reach(LineQuery.number(row, 1), LineQuery.number(row, 2)));
                    }
                    var visiting = new HashSet<Long>();
                    for (var row : query.ask(entities, """
                            select distinct h.activity_id from activity_neighbourhood h
                            join neighbourhood n on n.id = h.neighbourhood_id where n.area_id in (:units)""")) {
                        visiting.add(LineQuery.number(row, 0));
                    }
                    var unplaced = coverage.held(filter, Set.of(unitId), actor).values().stream()
                            .filter(line -> line.at().containsKey(unitId) && !visiting.contains(line.id()))
                            .count();
                    return new NeighbourhoodTable(
                            unit,
                            columns(filter, cells),
                            rows.stream()
                                    .map(each -> new Row(
                                            each,
                                            cells.getOrDefault(each.id(), Map.of()),
                                            totals.getOrDefault(each.id(), Reach.NEVER)))
                                    .toList(),
                            unplaced);
                });
    }

    private static final String COUNTED =
            "count(*), cast(sum(v.whole) as bigint)" + " from visit v left join activity l on l.id = v.line_id";

    private List<String> columns(CoverageFilter filter, Map<Long, Map<String, Reach>> cells) {
        var columns = new LinkedHashSet<String>();
        taxonomy.audiences().stream()
                .map(Term::slug)
                .filter(slug ->
                        filter.audiences().isEmpty() || filter.audiences().contains(slug))
                .forEach(columns::add);
        var used = new LinkedHashSet<String>();
        cells.values().forEach(row -> used.addAll(row.keySet()));
        var untold = used.remove(CoverageTable.UNTOLD);
        used.stream().sorted().forEach(columns::add);
        if (untold) {
            columns.add(CoverageTable.UNTOLD);
        }
        return List.copyOf(columns);
    }
}
