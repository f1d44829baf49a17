package vn.haidang.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;

/** Who there is and who answers to whom, for the modules above: by id, by code, by place in the tree, by day. */
@Service
@Transactional(readOnly = true)
public class Organizations {

    /** How many mergers in a row are followed to the organization that stands today. */
    static final int MAX_MERGERS = 20;

    /** The two tiers of 2025: the organizations of the reference list exist in this form since then. */
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final OrganizationRows rows;
    private final OrganizationEvents events;
    private final SchoolYearRows schoolYears;
    private final Areas areas;
    private final Clock clock;
    private final SuperiorRules rules = SuperiorRules.ofReference();

    Organizations(
            OrganizationRows rows, OrganizationEvents events, SchoolYearRows schoolYears, Areas areas, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.schoolYears = schoolYears;
        this.areas = areas;
        this.clock = clock;
    }

    public Optional<OrganizationRef> find(long id) {
        return rows.findById(id).map(Organization::ref);
    }

    public Optional<OrganizationRef> find(String code) {
        return rows.findByCode(code).map(Organization::ref);
    }

    /** One query, whatever the number of ids. */
    public Map<Long, OrganizationRef> findAll(Collection<Long> ids) {
        return rows.findByIdIn(Set.copyOf(ids)).stream()
                .map(Organization::ref)
                .collect(Collectors.toMap(OrganizationRef::id, Function.identity()));
    }

    /** Those of a kind that stand today, invented ones included where demonstrations run; one query. */
    public List<OrganizationRef> standing(OrganizationKind kind) {
        return rows.findByKindAndValidToIsNullOrderById(kind).stream()
                .map(Organization::ref)
                .toList();
    }

    /** Schools of a level that stand today; one query. */
    public List<OrganizationRef> schools(SchoolLevel level) {
        return rows.findByKindAndValidToIsNullOrderById(OrganizationKind.SCHOOL).stream()
                .filter(school -> school.levels().contains(level))
                .map(Organization::ref)
                .toList();
    }

    /** The root of the tree: the city's People's Committee. */
    public OrganizationRef city() {
        return find(OrganizationList.CITY).orElseThrow();
    }

    /** The ids of the organization with this path and of all below it. */
    public Set<Long> idsWithin(String path) {
        return new HashSet<>(rows.idsWithin(path));
    }

    /**
     * The organization that stands for this one today: itself, or the one into which it was merged, however often. A
     * record keeps the unit it was made under; who goes on with it is asked here.
     */
    public Optional<OrganizationRef> current(long id) {
        var organization = rows.findById(id);
        for (var hops = 0; hops < MAX_MERGERS; hops++) {
            var successor = organization.map(Organization::successorId);
            if (successor.isEmpty()) {
                break;
            }
            organization = rows.findById(successor.get());
        }
        return organization.map(Organization::ref);
    }

    /** The same for all that were merged, by their id; two queries. */
    public Map<Long, OrganizationRef> currentOfMerged() {
        var next = rows.merged().stream()
                .collect(Collectors.toMap(OrganizationRows.Merged::getId, OrganizationRows.Merged::getSuccessorId));
        var last = new HashMap<Long, Long>();
        for (var id : next.keySet()) {
            var now = id;
            for (var hops = 0; hops < MAX_MERGERS && next.containsKey(now); hops++) {
                now = next.get(now);
            }
            last.put(id, now);
        }
        var standing = findAll(last.values());
        return last.entrySet().stream()
                .filter(entry -> standing.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> standing.get(entry.getValue())));
    }

    /** What these were called on that day, in one query; one that was not there yet is left out. */
    public Map<Long, String> namesOn(Collection<Long> ids, LocalDate day) {
        return ids.isEmpty()
                ? Map.of()
                : rows.namesOn(Set.copyOf(ids), day).stream()
                        .collect(
                                Collectors.toMap(OrganizationRows.NameThen::getId, OrganizationRows.NameThen::getName));
    }

    /** To whom it answered on that day; none for the root and for one that was not there yet. */
    public Optional<Long> parentOn(long id, LocalDate day) {
        var organization = rows.findById(id).filter(found -> !day.isBefore(found.validFrom()));
        if (organization.isEmpty()) {
            return Optional.empty();
        }
        var moves = events.moves(id);
        var parent = moves.isEmpty()
                ? organization.get().parentId()
                : moves.getFirst().fromId();
        for (var move : moves) {
            if (!move.happenedOn().isAfter(day)) {
                parent = move.toId();
            }
        }
        return Optional.ofNullable(parent);
    }

    SuperiorRules rules() {
        return rules;
    }

    /** One query; see {@link Superiors}. */
    Superiors superiors() {
        var named = rules.rules().stream()
                .filter(rule -> !rule.isCommune())
                .map(SuperiorRule::superior)
                .collect(Collectors.toSet());
        return Superiors.among(rules, rows.superiors(named));
    }

    /** Brings in what is missing of the reference list; safe to repeat at every start. */
    @Transactional
    public void load(boolean withDemo) {
        var communes = areas.communes();
        var demoSchools =
                withDemo ? OrganizationList.demoSchools(rules, LocalDate.now(clock)) : List.<OrganizationRow>of();
        var wanted = Stream.of(
                        OrganizationList.agencies().stream(),
                        communes.stream().map(OrganizationList::committeeOf),
                        demoSchools.stream())
                .flatMap(Function.identity())
                .toList();
        complete(demoSchools);
        var areaIds = communes.stream().collect(Collectors.toMap(AreaRef::code, AreaRef::id));
        var codes = wanted.stream().map(OrganizationRow::code).toList();
        var known = new HashMap<String, Organization>();
        rows.findByCodeIn(codes).forEach(organization -> known.put(organization.code(), organization));
        for (var row : wanted) {
            if (!known.containsKey(row.code())) {
                known.put(row.code(), add(row, areaIds, known));
            }
        }
        if (withDemo) {
            var school = known.get(DemoFigures.SCHOOL);
            if (school != null && schoolYears.countByOrganizationId(school.id()) == 0) {
                schoolYears.saveAll(DemoFigures.of(school.id(), LocalDate.now(clock)));
            }
        }
    }

    /** Homes from before names were folded and schools had levels. */
    private void complete(List<OrganizationRow> demoSchools) {
        var levels = demoSchools.stream().collect(Collectors.toMap(OrganizationRow::code, OrganizationRow::levels));
        rows.findByFoldedName("")
                .forEach(organization -> organization.complete(levels.getOrDefault(organization.code(), Set.of())));
    }

    private Organization add(OrganizationRow row, Map<String, Long> areaIds, Map<String, Organization> known) {
        var added = rows.save(new Organization(
                row.code(),
                row.name(),
                row.englishName(),
                row.kind(),
                row.levels(),
                valueOf(areaIds, row.area()),
                SINCE,
                row.demo()));
        added.placeUnder(valueOf(known, row.parent()));
        return added;
    }

    private static <V> @Nullable V valueOf(Map<String, V> map, @Nullable String key) {
        return key == null ? null : map.get(key);
    }
}
