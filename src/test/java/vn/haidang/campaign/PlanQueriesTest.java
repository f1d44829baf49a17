package vn.haidang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.AssignedFilter;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.ahead.LookAhead;
import vn.haidang.campaign.ahead.PlanTasks;
import vn.haidang.campaign.target.PlanTargets;
import vn.haidang.coverage.Coverage;
import vn.haidang.coverage.CoverageFilter;
import vn.haidang.coverage.Gaps;
import vn.haidang.coverage.RandomPlans;
import vn.haidang.indicator.Forms;
import vn.haidang.organization.Organizations;
import vn.haidang.taxonomy.Taxonomy;

/**
 * However much is planned, a page asks the database as often as for a little. Coverage and the look ahead are counted where
 * they are tested.
 */
@PortalTest
class PlanQueriesTest {

    @Autowired
    Plans plans;

    @Autowired
    Activities activities;

    @Autowired
    Assignments assignments;

    @Autowired
    PlanTargets targets;

    @Autowired
    LookAhead lookAhead;

    @Autowired
    PlanTasks tasks;

    @Autowired
    Coverage coverage;

    @Autowired
    Gaps gaps;

    @Autowired
    Organizations organizations;

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
    SqlCount sql;

    @Test
    void tenActivitiesTakeAsManyQueriesAsThreeHundred() throws Exception {
        var city = accounts.actor("canbo.tp");
        var few = queries(2, 10, city);
        var many = queries(40, 300, city);

        assertThat(many).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count <= 20);
    }

    private Map<String, Integer> queries(int amount, int lines, Actor city) throws Exception {
        var made = new RandomPlans(31, jdbc, organizations, areas, taxonomy, forms)
                .plans(amount)
                .lines(lines)
                .write();
        try {
            return counted(made, city);
        } finally {
            made.delete();
        }
    }

    private Map<String, Integer> counted(RandomPlans made, Actor city) throws Exception {
        var longest = made.plans().stream()
                .max((one, other) -> Long.compare(lines(made, one), lines(made, other)))
                .orElseThrow()
                .id();
        var counts = new LinkedHashMap<String, Integer>();
        var named = new PlanFilter("ngẫu nhiên", Set.of(), null, false);
        var page = PageRequest.of(0, 2_000, Sort.by("updatedAt", "id"));
        var due = PageRequest.of(0, 2_000, Sort.by("due", "id"));
        var words = new AssignedFilter("ngẫu nhiên", Set.of(), false, null);
        var year = CoverageFilter.ofYear(2026);
        counts.put("list", count(() -> plans.find(named, page, city)));
        counts.put("assigned", count(() -> assignments.assigned(words, due, city)));
        counts.put("units to look at", count(() -> lookAhead.units(city)));
        counts.put("late", count(() -> tasks.late(city)));
        counts.put("coverage", count(() -> coverage.table(year, city)));
        counts.put("double bookings", count(() -> gaps.doubles(year, city)));
        counts.put("annex", count(() -> activities.of(longest, city)));
        counts.put("annex in force", count(() -> activities.issued(longest, city)));
        counts.put("matrix", count(() -> assignments.matrix(longest, city)));
        counts.put("roll-ups", count(() -> assignments.rollUps(longest, true, city)));
        counts.put("money", count(() -> targets.money(longest, city)));
        counts.put("progress", count(() -> targets.progress(longest, city)));
        return counts;
    }

    private static long lines(RandomPlans made, RandomPlans.Plan plan) {
        return made.lines().stream()
                .filter(line -> line.plan().equals(plan) && !line.removed() && line.issued())
                .count();
    }

    private int count(Runnable work) throws Exception {
        var task = new FutureTask<Integer>(() -> {
            sql.take();
            work.run();
            return sql.take();
        });
        Thread.ofPlatform().name("plans-exec-1").start(task);
        return task.get();
    }
}
