package vn.haidang.material;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.TestHome;

/** What a list costs, whatever its length: a fixed number of queries, and filters that read indexes instead of texts. */
@PortalTest
class MaterialListTest {

    private static final PageRequest NEWEST = PageRequest.of(0, 50, Sort.by(Sort.Direction.DESC, "updatedAt"));

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialsWaiting waiting;

    @Autowired
    GoneMaterials gone;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialDiscarding discarding;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SqlCount sql;

    private static MaterialFilter titled(String text) {
        return new MaterialFilter(text, Set.of(), Set.of(), Set.of(), false, false, false);
    }

    @Test
    void materialsCostTheSameForOneAndForThree() throws Exception {
        for (var title : List.of("Đo truy vấn một: a", "Đo truy vấn ba: a", "Đo truy vấn ba: b", "Đo truy vấn ba: c")) {
            materials.create(draft(title), fixtures.officer1());
        }
        var officer = fixtures.officer1();

        var one = queries(
                () -> materials.find(titled("do truy van mot"), NEWEST, officer).getNumberOfElements());
        var three = queries(
                () -> materials.find(titled("do truy van ba"), NEWEST, officer).getNumberOfElements());

        assertThat(one.rows()).isEqualTo(1);
        assertThat(three.rows()).isEqualTo(3);
        assertThat(three.statements()).isEqualTo(one.statements()).isLessThanOrEqualTo(8);
    }

    @Test
    void whatWaitsCostsTheSameForOneAndForThree() throws Exception {
        for (var title : List.of("Đo hàng đợi một: a", "Đo hàng đợi ba: a", "Đo hàng đợi ba: b", "Đo hàng đợi ba: c")) {
            fixtures.submitted(draft(title));
        }
        var page = PageRequest.of(0, 50, Sort.by("submittedAt"));
        var approver = fixtures.approver1();

        var one = queries(
                () -> waiting.find("do hang doi mot", false, page, approver).getNumberOfElements());
        var three = queries(
                () -> waiting.find("do hang doi ba", false, page, approver).getNumberOfElements());

        assertThat(one.rows()).isEqualTo(1);
        assertThat(three.rows()).isEqualTo(3);
        assertThat(three.statements()).isEqualTo(one.statements()).isLessThanOrEqualTo(8);
    }

    @Test
    void whatIsGoneCostsTheSameForOneAndForThree() throws Exception {
        for (var title : List.of("Đo đã bỏ một: a", "Đo đã bỏ ba: a", "Đo đã bỏ ba: b")) {
            discarding.discard(materials.create(draft(title), fixtures.officer1()), fixtures.officer1());
        }
        var withdrawn = fixtures.published(draft("Đo đã bỏ ba: thu hồi"));
        reviewing.withdraw(withdrawn, "Đã cũ.", fixtures.approver1());

        var officer = fixtures.officer1();
        var one = queries(
                () -> gone.find("do da bo mot", Set.of(), NEWEST, officer).getNumberOfElements());
        var three = queries(
                () -> gone.find("do da bo ba", Set.of(), NEWEST, officer).getNumberOfElements());

        assertThat(one.rows()).isEqualTo(1);
        assertThat(three.rows()).isEqualTo(3);
        assertThat(three.statements()).isEqualTo(one.statements()).isLessThanOrEqualTo(10);
        assertThat(gone.find("do da bo ba", Set.of(GoneMaterials.How.WITHDRAWN), NEWEST, fixtures.officer1()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reason()).isEqualTo("Đã cũ.");
                    assertThat(row.by()).isEqualTo(fixtures.approver1().name());
                });
    }

    @Test
    void expertOfAnotherWardAndOtherOfficersSeeNothingInAnyOfTheLists() {
        discarding.discard(materials.create(draft("Kín: đã bỏ"), fixtures.officer1()), fixtures.officer1());
        fixtures.submitted(draft("Kín: chờ duyệt"));

        for (var other : List.of("canbo.mau2", "duyet.mau2", "truong.mau1", "quantri")) {
            var actor = fixtures.actor(other);
            assertThat(gone.find("kin:", Set.of(), NEWEST, actor)).isEmpty();
            assertThat(waiting.find("kin:", false, PageRequest.of(0, 50), actor))
                    .isEmpty();
        }
        assertThat(waiting.find("kin:", false, PageRequest.of(0, 50), fixtures.officer1()))
                .as("who submitted is not asked")
                .isEmpty();
    }

    /** Each step of a list is answered by an index that holds all columns it asks for: no row, hence no text, is read. */
    @Test
    void filtersAndPagesReadIndexesOnly() {
        for (var query : List.of(
                "select count(m.id) from material m where m.stage <> 'DISCARDED'",
                "select m.id from material m where m.stage <> 'DISCARDED' order by m.updated_at desc, m.id limit 50"
                        + " offset 90000",
                "select m.id from material m where m.stage <> 'DISCARDED' order by m.folded_title, m.id limit 50",
                "select count(m.id) from material m where m.kind in ('POSTER') and m.publicity in ('PUBLISHED')"
                        + " and m.stage <> 'DISCARDED' and m.folded_title like '%tuan%'")) {
            assertThat(plan(query)).as(query).doesNotContain("tableScan", "PRIMARY_KEY", "Seq Scan");
        }
        assertThat(plan("select count(c.id) from review_case c where c.subject = 'material' and c.state = 'OPEN'"
                        + " and c.permission_to_decide = 'MATERIAL_APPROVE' and c.submitted_by <> 1"
                        + " and c.folded_title like '%tuan%'"))
                .doesNotContain("tableScan", "PRIMARY_KEY", "Seq Scan");
    }

    /** On PostgreSQL as it would be with many rows: a table of a few is read as it stands, and rightly so. */
    private String plan(String query) {
        if (!TestHome.isPostgres()) {
            return String.join("\n", jdbc.queryForList("explain " + query, String.class));
        }
        return jdbc.execute((java.sql.Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set enable_seqscan = off");
                var plan = new StringBuilder();
                try (var rows = statement.executeQuery("explain " + query)) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
                statement.execute("reset enable_seqscan");
                return plan.toString();
            }
        });
    }

    private record Cost(int rows, int statements) {}

    /** Counted as for a web request, by the name of the thread. */
    private Cost queries(Supplier<Integer> list) throws InterruptedException {
        var cost = new Cost[1];
        var thread = new Thread(
                () -> {
                    sql.take();
                    var rows = list.get();
                    cost[0] = new Cost(rows, sql.take());
                },
                "list-exec-1");
        thread.start();
        thread.join();
        return cost[0];
    }
}
