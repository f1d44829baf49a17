package vn.haidang.campaign.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.coverage.RandomPlans;
import vn.haidang.indicator.Forms;
import vn.haidang.organization.Decision;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationDraft;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.Organizations;
import vn.haidang.taxonomy.Taxonomy;

/**
 * What a line comes to over its units, and the matrix, are what one gets by going through all shares one by one, whatever
 * plans there are: also of units that were merged since, of lines with several partners, of what was taken back.
 */
@PortalTest
class RollUpRecountTest {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);

    @Autowired
    Assignments assignments;

    @Autowired
    Organizations organizations;

    @Autowired
    OrganizationChanges changes;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Areas areas;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    Forms forms;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SettableClock clock;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void rollUpsAndMatrixAreThoseOfARecountByHand(long seed) {
        var city = accounts.actor("canbo.tp");
        var merged = mergedBodies(seed, city);
        var made = new RandomPlans(seed, jdbc, organizations, areas, taxonomy, forms)
                .with(merged, List.of(), List.of())
                .plans(3)
                .lines(90)
                .write();
        try {
            var shares = 0;
            for (var plan : made.plans()) {
                for (var issued : List.of(true, false)) {
                    var expected = recounted(made.lines(), plan, issued);
                    assertThat(assignments.rollUps(plan.id(), issued, city))
                            .as("plan %d of seed %d, issued: %s", plan.id(), seed, issued)
                            .isEqualTo(expected);
                    shares += expected.values().stream().mapToInt(RollUp::units).sum();
                }
                compareMatrix(made.lines(), plan, city);
            }
            assertThat(shares).as("shares that were counted").isGreaterThan(50);
            assertThat(made.lines().stream().flatMap(line -> line.shares().stream()))
                    .as("shares of bodies that were merged")
                    .anyMatch(share -> merged.contains(share.organization()));
            assertThat(made.lines())
                    .as("joint activities")
                    .anyMatch(line -> line.partners().size() > 1);
        } finally {
            made.delete();
        }
    }

    private Map<Long, RollUp> recounted(List<RandomPlans.Line> lines, RandomPlans.Plan plan, boolean issued) {
        var today = LocalDate.now(clock);
        var expected = new HashMap<Long, RollUp>();
        for (var line : lines) {
            if (!line.plan().equals(plan) || line.issued() != issued || line.removed() || line.heading()) {
                continue;
            }
            int units = 0;
            long quantity = 0;
            long done = 0;
            int finished = 0;
            int underWay = 0;
            int overdue = 0;
            for (var share : line.shares()) {
                if (share.withdrawn()) {
                    continue;
                }
                units++;
                quantity += share.quantity();
                done += share.done();
                if (share.finished()) {
                    finished++;
                } else {
                    underWay += share.done() > 0 ? 1 : 0;
                    overdue += share.due() != null && today.isAfter(share.due()) ? 1 : 0;
                }
            }
            if (units > 0) {
                expected.put(line.id(), new RollUp(units, quantity, done, finished, underWay, overdue));
            }
        }
        return expected;
    }

    private void compareMatrix(List<RandomPlans.Line> lines, RandomPlans.Plan plan, Actor city) {
        var expected = new TreeMap<String, String>();
        var units = new HashSet<Long>();
        var order = lines.stream()
                .filter(line -> line.plan().equals(plan) && line.issued() && !line.removed() && !line.heading())
                .filter(line -> line.shares().stream().anyMatch(share -> !share.withdrawn()))
                .map(RandomPlans.Line::id)
                .toList();
        for (var line : lines) {
            if (order.contains(line.id())) {
                for (var share : line.shares()) {
                    if (!share.withdrawn()) {
                        units.add(share.organization());
                        expected.put(
                                line.id() + " × " + share.organization(),
                                share.done() + "/" + share.quantity() + " " + share.due());
                    }
                }
            }
        }

        var matrix = assignments.matrix(plan.id(), city);

        assertThat(matrix.units().stream().map(Matrix.Unit::id)).containsExactlyInAnyOrderElementsOf(units);
        assertThat(matrix.units()).allMatch(unit -> !unit.name().isBlank());
        assertThat(matrix.lines()).extracting(Matrix.Line::activityId).containsExactlyElementsOf(order);
        var told = new TreeMap<String, String>();
        for (var line : matrix.lines()) {
            for (var unit : matrix.units()) {
                var share = line.of(unit);
                if (share != null) {
                    told.put(
                            line.activityId() + " × " + unit.id(),
                            share.done() + "/" + share.quantity() + " " + share.due());
                }
            }
        }
        assertThat(told).isEqualTo(expected);
        assertThat(RollUp.of(
                        matrix.lines().stream()
                                .flatMap(line -> line.shares().values().stream())
                                .toList(),
                        LocalDate.now(clock)))
                .as("the whole plan")
                .isEqualTo(sum(assignments.rollUps(plan.id(), true, city)));
    }

    private static RollUp sum(Map<Long, RollUp> lines) {
        return lines.values().stream()
                .reduce(
                        RollUp.NOTHING,
                        (one, other) -> new RollUp(
                                one.units() + other.units(),
                                one.quantity() + other.quantity(),
                                one.done() + other.done(),
                                one.finished() + other.finished(),
                                one.underWay() + other.underWay(),
                                one.overdue() + other.overdue()));
    }

    /** Bodies of wards, one merged into another, and that into a third: of another ward. */
    private List<Long> mergedBodies(long seed, Actor city) {
        var ward1 = organizations.find("ubnd-mau1").orElseThrow();
        var ward2 = organizations.find("ubnd-mau2").orElseThrow();
        var one = body("gop-a-" + seed, ward1.id(), ward1.areaId(), city);
        var two = body("gop-b-" + seed, ward1.id(), ward1.areaId(), city);
        var three = body("gop-c-" + seed, ward2.id(), ward2.areaId(), city);
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
}
