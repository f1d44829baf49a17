package vn.haidang.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.indicator.Forms;
import vn.haidang.organization.Organizations;
import vn.haidang.taxonomy.Taxonomy;

@PortalTest
class CoverageQueriesTest {

    @Autowired
    Coverage coverage;

    @Autowired
    Gaps gaps;

    @Autowired
    NeighbourhoodCoverage neighbourhoods;

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
    void threeLinesTakeAsManyQueriesAsThreeHundred() throws Exception {
        var few = queries(3);
        var many = queries(300);

        assertThat(many).isEqualTo(few);
        assertThat(many.get("table")).isLessThanOrEqualTo(16);
    }

    private Map<String, Integer> queries(int lines) throws Exception {
        var made = new RandomPlans(7, jdbc, organizations, areas, taxonomy, forms)
                .plans(3)
                .lines(lines)
                .write();
        try {
            var city = accounts.actor("canbo.tp");
            var filter = CoverageFilter.ofYear(2026).ofPlans(made.planIds()).withDrafts();
            var unit = areas.findCurrent("phuong-hong-bang").orElseThrow().id();
            return counted(city, filter, unit);
        } finally {
            made.delete();
        }
    }

    private Map<String, Integer> counted(Actor city, CoverageFilter filter, long unit) throws Exception {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("table", count(() -> coverage.table(filter, city)));
        counts.put("months", count(() -> coverage.table(filter.by(Dimension.MONTH), city)));
        counts.put("quiet", count(() -> gaps.quiet(filter, 60, city)));
        counts.put("plans", count(() -> gaps.withoutPlan(filter, city)));
        counts.put("neighbourhoods", count(() -> neighbourhoods.of(filter, unit, city)));
        return counts;
    }

    private int count(Runnable work) throws Exception {
        var task = new FutureTask<Integer>(() -> {
            sql.take();
            work.run();
            return sql.take();
        });
        Thread.ofPlatform().name("coverage-exec-1").start(task);
        return task.get();
    }
}
