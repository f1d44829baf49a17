package vn.haidang.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.Succession;
import vn.haidang.area.neighbourhood.NeighbourhoodDraft;
import vn.haidang.area.neighbourhood.NeighbourhoodKind;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.indicator.Forms;
import vn.haidang.organization.Decision;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationDraft;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.Organizations;
import vn.haidang.taxonomy.Taxonomy;

/** What the database adds up is what one gets by going through all rows, whatever plans there are. */
@PortalTest
class CoverageRecountTest {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);

    @Autowired
    Coverage coverage;

    @Autowired
    Organizations organizations;

    @Autowired
    OrganizationChanges changes;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Areas areas;

    @Autowired
    Succession succession;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    Forms forms;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    JdbcTemplate jdbc;

    private Map<Long, Long> wardOfNeighbourhood = Map.of();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sumsAreThoseOfARecountByHand(long seed) {
        var random = new Random(seed);
        var city = accounts.actor("canbo.tp");
        var made = new RandomPlans(seed, jdbc, organizations, areas, taxonomy, forms)
                .with(mergedBodies(seed, city), formerUnits(random), someNeighbourhoods(seed, city))
                .plans(4)
                .lines(120)
                .write();
        try {
            var compared = 0;
            for (var dimension : Dimension.values()) {
                for (var drafts : List.of(false, true)) {
                    var filter = filter(random, dimension, drafts, made.planIds());
                    compared += compare(filter, made.lines(), city, "seed " + seed + ", " + filter);
                    compare(filter, made.lines(), accounts.actor("canbo.mau1"), "ward, seed " + seed + ", " + filter);
                }
            }
            assertThat(compared).as("sums that were compared").isGreaterThan(100);
        } finally {
            made.delete();
        }
    }

    /** Bodies of wards, one merged into another, and that into a third: of another ward. */
    private List<Long> mergedBodies(long seed, Actor city) {
        var ward1 = organizations.find("ubnd-mau1").orElseThrow();
        var ward2 = organizations.find("ubnd-mau2").orElseThrow();
        var one = body("dem-a-" + seed, ward1.id(), ward1.areaId(), city);
        var two = body("dem-b-" + seed, ward1.id(), ward1.areaId(), city);
        var three = body("dem-c-" + seed, ward2.id(), ward2.areaId(), city);
        merge(one, two, city);
        merge(two, three, city);
        return List.of(one, two, three);
    }

    private long body(String code, long parent, @Nullable Long area, Actor city) {
        return changes.create(
                new OrganizationDraft(
                        code,
                        "Cơ quan " + code,
                        "Body " + code,
                        OrganizationKind.AGENCY,
                        Set.of(),
                        parent,
                        area,
                        FOUNDED,
                        ""),
                "Quyết định thử",
                city);
    }

    private void merge(long id, long into, Actor city) {
        changes.merge(
                id,
                into,
                new Decision(LocalDate.of(2025, 12, 1), "Quyết định thử"),
                directory.get(id, city).version(),
                city);
    }

    /** Some that went wholly into one unit of today, some that were divided or of which nothing is known. */
    private List<Long> formerUnits(Random random) {
        var all = new ArrayList<>(areas.formerUnits());
        Collections.shuffle(all, random);
        return Stream.concat(
                        all.stream().filter(unit -> today(unit.id()) != 0).limit(5),
                        all.stream().filter(unit -> today(unit.id()) == 0).limit(3))
                .map(AreaUnit::id)
                .toList();
    }

    private List<Long> someNeighbourhoods(long seed, Actor city) {
        var made = new HashMap<Long, Long>();
        for (var slug : List.of("phuong-mau1", "phuong-mau2")) {
            var unit = areas.findCurrent(slug).orElseThrow();
            for (var i = 0; i < 3; i++) {
                made.put(
                        neighbourhoods.add(
                                unit.id(),
                                new NeighbourhoodDraft(
                                        NeighbourhoodKind.GROUP, "Tổ đếm " + seed + "." + i, FOUNDED, ""),
                                city),
                        unit.id());
            }
        }
        wardOfNeighbourhood = made;
        return List.copyOf(made.keySet());
    }

    private CoverageFilter filter(Random random, Dimension dimension, boolean drafts, Long[] plans) {
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(150));
        var filter = new CoverageFilter(
                dimension,
                from,
                from.plusDays(30 + random.nextInt(250)),
                random.nextBoolean() ? Set.of() : Set.of("hoc-sinh-thcs", "phu-huynh", "cong-nhan"),
                random.nextInt(3) > 0 ? Set.of() : Set.of("gia-dinh", "phap-luat", "cap-cuu"),
                random.nextInt(3) > 0 ? Set.of() : Set.of("tap-huan", "sinh-hoat", "bao-chi", "tung-nha"),
                Set.of(plans),
                drafts);
        return filter;
    }

    private int compare(CoverageFilter filter, List<RandomPlans.Line> lines, Actor actor, String which) {
        var units = coverage.units(actor).stream().map(AreaUnit::id).collect(Collectors.toSet());
        var expected = new TreeMap<String, Tally>();
        var cityWide = coverage.readsWholeCity(actor);
        var inForce = lines.stream()
                .filter(line -> line.issued() && !line.removed())
                .map(RandomPlans.Line::key)
                .collect(Collectors.toSet());
        var writable = actor.organizationId();
        for (var line : lines) {
            var mine = cityWide || isWithin(line.plan().owner(), writable);
            var counts = !line.removed()
                    && !line.heading()
                    && (line.issued() || filter.drafts() && mine && !inForce.contains(line.key()))
                    && matches(line, filter);
            if (!counts) {
                continue;
            }
            var columns = columns(line, filter);
            touches(line).forEach((unit, tally) -> {
                if (units.contains(unit)) {
                    add(expected, unit + " all", tally);
                    columns.forEach(column -> add(expected, unit + " [" + column + "]", tally));
                }
            });
            if (cityWide) {
                add(expected, "city all", once(line));
                columns.forEach(column -> add(expected, "city [" + column + "]", once(line)));
            }
        }
        assertThat(told(coverage.table(filter, actor))).as(which).isEqualTo(expected);
        return expected.size();
    }

    private boolean isWithin(long organization, long other) {
        return organizations
                .find(organization)
                .orElseThrow()
                .isWithin(organizations.find(other).orElseThrow().path());
    }

    private static TreeMap<String, Tally> told(CoverageTable table) {
        var all = new TreeMap<String, Tally>();
        table.rows().forEach(row -> {
            row.cells().forEach((column, tally) -> all.put(row.unit().id() + " [" + column + "]", tally));
            if (row.total().lines() > 0) {
                all.put(row.unit().id() + " all", row.total());
            }
        });
        var city = table.city();
        if (city != null) {
            city.cells().forEach((column, tally) -> all.put("city [" + column + "]", tally));
            if (city.total().lines() > 0) {
                all.put("city all", city.total());
            }
        }
        return all;
    }

    private static boolean matches(RandomPlans.Line line, CoverageFilter filter) {
        var first = first(line, line.plan().first());
        var last = last(line, line.plan().last());
        return !first.isAfter(filter.to())
                && !last.isBefore(filter.from())
                && any(filter.audiences(), line.audiences())
                && any(filter.topics(), line.topics())
                && (filter.forms().isEmpty()
                        || line.form() != null && filter.forms().contains(line.form()));
    }

    private static boolean any(Set<String> wanted, Set<String> has) {
        return wanted.isEmpty() || has.stream().anyMatch(wanted::contains);
    }

    private static LocalDate first(RandomPlans.Line line, LocalDate otherwise) {
        return line.first() != null ? line.first() : line.last() != null ? line.last() : otherwise;
    }

    private static LocalDate last(RandomPlans.Line line, LocalDate otherwise) {
        return line.last() != null ? line.last() : line.first() != null ? line.first() : otherwise;
    }

    private static Set<String> columns(RandomPlans.Line line, CoverageFilter filter) {
        var columns = new HashSet<String>();
        switch (filter.columns()) {
            case AUDIENCE ->
                line.audiences().stream()
                        .filter(slug -> filter.audiences().isEmpty()
                                || filter.audiences().contains(slug))
                        .forEach(columns::add);
            case TOPIC ->
                line.topics().stream()
                        .filter(slug ->
                                filter.topics().isEmpty() || filter.topics().contains(slug))
                        .forEach(columns::add);
            case FORM -> {
                if (line.form() != null) {
                    columns.add(line.form());
                }
            }
            case MONTH -> {
                if (line.first() != null || line.last() != null) {
                    var until = YearMonth.from(last(line, LocalDate.MAX));
                    for (var month = YearMonth.from(first(line, LocalDate.MIN));
                            !month.isAfter(until);
                            month = month.plusMonths(1)) {
                        if (!month.isBefore(YearMonth.from(filter.from()))
                                && !month.isAfter(YearMonth.from(filter.to()))) {
                            columns.add(month.toString());
                        }
                    }
                }
            }
        }
        if (columns.isEmpty()) {
            columns.add(CoverageTable.UNTOLD);
        }
        return columns;
    }

    private Map<Long, Tally> touches(RandomPlans.Line line) {
        var live = line.shares().stream().filter(share -> !share.withdrawn()).toList();
        var finished = !live.isEmpty() && live.stream().allMatch(RandomPlans.Share::finished);
        var places = new HashSet<Long>();
        line.areas().forEach(area -> places.add(areas.find(area).orElseThrow().isCurrent() ? area : today(area)));
        line.neighbourhoods().forEach(id -> places.add(wardOfNeighbourhood.get(id)));
        line.partners().forEach(partner -> places.add(unitOf(partner)));
        if (line.lead() != null) {
            places.add(unitOf(line.lead()));
        }
        if (live.isEmpty() && line.areas().isEmpty() && line.neighbourhoods().isEmpty()) {
            places.add(unitOf(line.plan().owner()));
        }
        var all = new HashMap<Long, Tally>();
        places.forEach(place -> all.put(place, new Tally(1, finished ? 1 : 0, 1, 0, 0, line.attendances())));
        live.stream()
                .collect(Collectors.groupingBy(share -> unitOf(share.organization())))
                .forEach((unit, shares) -> all.put(unit, tally(line, shares)));
        return all;
    }

    private static Tally once(RandomPlans.Line line) {
        var live = line.shares().stream().filter(share -> !share.withdrawn()).toList();
        return live.isEmpty() ? new Tally(1, 0, 1, 0, 0, line.attendances()) : tally(line, live);
    }

    private static Tally tally(RandomPlans.Line line, List<RandomPlans.Share> shares) {
        return new Tally(
                shares.stream().mapToLong(RandomPlans.Share::quantity).sum(),
                shares.stream().mapToLong(RandomPlans.Share::done).sum(),
                1,
                shares.size(),
                shares.stream().filter(RandomPlans.Share::finished).count(),
                line.attendances() * shares.size());
    }

    private long unitOf(long organization) {
        var area = organizations.current(organization).orElseThrow().areaId();
        return area == null ? 0 : area;
    }

    private long today(long area) {
        var fate = succession.fate(area);
        return fate.units().size() == 1 && fate.undetermined().isEmpty()
                ? fate.units().getFirst().unit().id()
                : 0;
    }

    private static void add(Map<String, Tally> all, String key, Tally tally) {
        all.merge(
                key,
                tally,
                (one, other) -> new Tally(
                        one.planned() + other.planned(),
                        one.done() + other.done(),
                        one.lines() + other.lines(),
                        one.shares() + other.shares(),
                        one.finished() + other.finished(),
                        one.attendances() + other.attendances()));
    }
}
