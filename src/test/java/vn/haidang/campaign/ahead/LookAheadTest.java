package vn.haidang.campaign.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.campaign.ahead.AheadFixtures.counted;
import static vn.haidang.campaign.ahead.AheadFixtures.titles;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanDraft;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.shared.ui.Dates;

@PortalTest
class LookAheadTest {

    @Autowired
    LookAhead lookAhead;

    @Autowired
    AheadPaper paper;

    @Autowired
    PlanTasks tasks;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    Activities activities;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    SqlCount statements;

    @Autowired
    JdbcTemplate jdbc;

    private Actor city;
    private Actor approver;
    private Actor ward;
    private Actor otherWard;
    private LocalDate today;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        ward = accounts.actor("canbo.mau1");
        otherWard = accounts.actor("canbo.mau2");
        today = LocalDate.now(clock);
    }

    @AfterEach
    void setClockBack() {
        clock.setBack();
    }

    @Test
    void daysDeadlinesAndPeriodsStandApartAndWhatGoesOnIsOnlyCounted() {
        var id = plan("Kế hoạch nhìn trước");
        line(id, "Ra quân hải âu", day(3));
        line(id, "Chiến dịch hải âu", day(-2) + " - " + day(20));
        line(id, "Báo cáo hải âu", "Trước " + day(5));
        line(id, "Tuyên truyền hải âu", "Thường xuyên");
        line(id, "Xa ngoài tầm hải âu", day(40));
        fixtures.issue(id, city, approver);

        var sheet = lookAhead.of(Reach.MONTH, of("hải âu"), city);

        assertThat(titles(sheet.fixed())).containsExactly("Ra quân hải âu");
        assertThat(titles(sheet.running())).containsExactly("Chiến dịch hải âu");
        assertThat(titles(sheet.deadlines())).containsExactly("Báo cáo hải âu");
        assertThat(sheet.ongoing()).isEqualTo(1);
        assertThat(sheet.fixed().getFirst().entry().draft()).isFalse();
        assertThat(titles(lookAhead.of(Reach.TWO_MONTHS, of("hải âu"), city).fixed()))
                .containsExactly("Ra quân hải âu", "Xa ngoài tầm hải âu");
    }

    @Test
    void draftIsMarkedAndOnlySeenByThoseWhoWriteIt() {
        var id = plan("Kế hoạch dự thảo nhìn trước");
        line(id, "Việc mới soạn bồ nông", day(3));

        var seen = lookAhead.of(Reach.WEEK, of("bồ nông"), city).fixed();
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().entry().draft()).isTrue();
        var issuedOnly = new AheadFilter("bồ nông", null, Set.of(), Set.of(), true);
        assertThat(lookAhead.of(Reach.WEEK, issuedOnly, city).fixed()).isEmpty();
        assertThat(lookAhead.of(Reach.WEEK, of("bồ nông"), approver).fixed()).isEmpty();
        assertThat(lookAhead.of(Reach.WEEK, of("bồ nông"), ward).fixed()).isEmpty();
    }

    @Test
    void unitSeesItsOwnShareAndNothingOfOthers() {
        var id = plan("Kế hoạch giao hai phường nhìn trước");
        var both = line(id, "Việc hai phường chim cốc", day(2));
        fixtures.set(both, ActivityCell.REASON, "Địa bàn trọng điểm bí mật", city);
        fixtures.give(get(both), 2, today.plusDays(4), city, ward.organizationId(), otherWard.organizationId());
        var other = line(id, "Việc phường khác chim cốc", day(2));
        fixtures.give(get(other), 1, today.plusDays(4), city, otherWard.organizationId());
        fixtures.issue(id, city, approver);

        var mine = lookAhead.of(Reach.WEEK, of("chim cốc"), ward);
        assertThat(titles(mine.fixed())).containsExactly("Việc hai phường chim cốc");
        assertThat(titles(mine.deadlines())).containsExactly("Việc hai phường chim cốc");
        assertThat(mine.deadlines().getFirst().entry().given()).isEqualTo(1);
        assertThat(mine.toString()).doesNotContain(otherWard.organization(), "bí mật");
        assertThat(mine.fixed().getFirst().entry().planReadable()).isFalse();
        var prying = new AheadFilter("chim cốc", otherWard.organizationId(), Set.of(), Set.of(), false);
        assertThat(lookAhead.of(Reach.WEEK, prying, ward).isEmpty()).isTrue();

        var all = lookAhead.of(Reach.WEEK, of("chim cốc"), city);
        assertThat(all.deadlines()).hasSize(2);
        assertThat(all.toString()).contains(otherWard.organization()).doesNotContain("bí mật");
        assertThat(lookAhead.of(Reach.WEEK, prying, city).fixed()).hasSize(2);
    }

    @Test
    void whatChangedSinceTheLastPrintIsMarkedWithWhatItWas() {
        var id = plan("Kế hoạch in rồi đổi");
        var stays = line(id, "Giữ nguyên mòng biển", day(1));
        var moves = line(id, "Dời ngày mòng biển", day(2));
        var goes = line(id, "Bỏ hẳn mòng biển", day(3));
        fixtures.issue(id, city, approver);
        assertThat(lookAhead.of(Reach.WEEK, of("mòng biển"), city).changes()).isZero();
        lookAhead.print(Reach.WEEK, of("mòng biển"), city);
        assertThat(lookAhead.of(Reach.WEEK, of("mòng biển"), city).changes()).isZero();

        reviewing.amend(id, "Đổi ngày", city);
        fixtures.set(get(moves), ActivityCell.TIME, day(5), city);
        activities.apply(
                id,
                new ActivityBatch(
                        List.of(),
                        List.of(),
                        List.of(new ActivityBatch.Removal(goes.key(), get(goes).version()))),
                city);
        line(id, "Thêm vào mòng biển", day(4));
        fixtures.issue(id, city, approver);

        var after = lookAhead.of(Reach.WEEK, of("mòng biển"), city);
        assertThat(after.fixed())
                .extracting(line -> line.entry().title() + " " + line.change())
                .containsExactly("Giữ nguyên mòng biển NONE", "Thêm vào mòng biển NEW", "Dời ngày mòng biển CHANGED");
        var moved = after.fixed().get(2);
        assertThat(moved.before()).isNotNull();
        assertThat(moved.before().time()).isEqualTo(Dates.day(today.plusDays(2)));
        assertThat(after.removed()).extracting(line -> line.cells().title()).containsExactly("Bỏ hẳn mòng biển");
        assertThat(stays.key()).isNotEqualTo(moves.key());
        assertThat(lookAhead.of(Reach.WEEK, of("mòng biển"), approver).changes())
                .as("prints are one's own")
                .isZero();
        assertThat(lookAhead.of(Reach.MONTH, of("mòng biển"), city).changes())
                .as("of another span")
                .isZero();
    }

    @Test
    void whatOnlyComesIntoViewOrIsOverIsNoChange() {
        var id = plan("Kế hoạch ngày trôi qua");
        line(id, "Sắp qua nhạn biển", day(1));
        line(id, "Chưa tới tầm nhạn biển", day(9));
        fixtures.issue(id, city, approver);
        lookAhead.print(Reach.WEEK, of("nhạn biển"), city);

        clock.goAhead(Duration.ofDays(4));
        var later = lookAhead.of(Reach.WEEK, of("nhạn biển"), city);

        assertThat(titles(later.fixed())).containsExactly("Chưa tới tầm nhạn biển");
        assertThat(later.changes()).isZero();
    }

    @Test
    void looksAreAsManyQueriesForThreeSharesAsForThreeHundred() {
        var id = plan("Kế hoạch đếm câu hỏi");
        line(id, "Một việc", day(2));
        fixtures.issue(id, city, approver);
        var bulk = new AheadFixtures(jdbc, clock);
        try {
            bulk.lines(id, "Ít nhàn", 3, today, 7, ward.organizationId());
            bulk.lines(plan("Kế hoạch đếm câu hỏi nhiều"), "Nhiều nhàn", 300, today, 7, ward.organizationId());
            for (var actor : List.of(city, ward)) {
                statements.take();
                var few = counted(() -> lookAhead.of(Reach.WEEK, of("Ít nhàn"), actor));
                var forFew = statements.take();
                var many = counted(() -> lookAhead.of(Reach.WEEK, of("Nhiều nhàn"), actor));
                assertThat(statements.take()).isEqualTo(forFew);
                assertThat(forFew).isBetween(6, 20);
                assertThat(few.fixed()).hasSize(3);
                assertThat(many.fixed()).hasSize(LookAhead.MAX);
                assertThat(many.more()).containsEntry(AheadKind.DAY, 100L);
            }
        } finally {
            jdbc.queryForList("select id from plan where title like 'Kế hoạch đếm câu hỏi%'", Long.class)
                    .forEach(bulk::removeLines);
        }
    }

    @Test
    void sheetIsOnePageHoweverMuchThereIsAndCountsWhatIsLeft() throws IOException {
        var id = plan("Kế hoạch một trang");
        line(id, "Hội diễn bông biển “Vì thành phố bình yên”", day(1));
        fixtures.issue(id, city, approver);
        var bulk = new AheadFixtures(jdbc, clock);
        try {
            bulk.lines(
                    id,
                    "Buổi nói chuyện bông biển tại các trường học và khu dân cư số",
                    150,
                    today,
                    7,
                    ward.organizationId());
            var words = words(paper.write(lookAhead.of(Reach.WEEK, of("bông biển"), city), "", city));

            assertThat(words).contains("Các việc sắp tới", "Thời gian", "Chủ trì", "Đơn vị thực hiện", "Ghi chú");
            assertThat(words).containsPattern("Và \\d+ việc nữa trong cổng\\.");
        } finally {
            bulk.removeLines(id);
        }
        var few = words(paper.write(lookAhead.of(Reach.WEEK, of("bông biển"), city), "", city));
        assertThat(few).contains("Hội diễn bông biển").doesNotContain("việc nữa trong cổng");
        assertThat(words(paper.write(lookAhead.of(Reach.WEEK, of("khongcogi"), city), "", city)))
                .contains("Không có việc nào trong thời gian này.");
    }

    @Test
    void lateListCountsByUnitInScopeOnly() {
        var id = plan("Kế hoạch có việc chậm");
        var line = line(id, "Việc chậm én biển", "Thường xuyên");
        fixtures.give(get(line), 1, today.minusDays(3), city, ward.organizationId(), otherWard.organizationId());
        fixtures.issue(id, city, approver);

        assertThat(tasks.late(city))
                .extracting(LateUnit::organizationId)
                .contains(ward.organizationId(), otherWard.organizationId());
        assertThat(tasks.late(ward)).extracting(LateUnit::organizationId).containsExactly(ward.organizationId());
        assertThat(tasks.overdue(ward, 100)).extracting(OwedShare::title).contains("Việc chậm én biển");
        assertThat(tasks.overdue(approver, 100)).isEmpty();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private long plan(String title) {
        return plans.create(PlanDraft.ofYear(title, today.getYear()), city);
    }

    private ActivityLine line(long planId, String title, String time) {
        return fixtures.set(fixtures.lines(planId, city, title).getFirst(), ActivityCell.TIME, time, city);
    }

    private ActivityLine get(ActivityLine line) {
        return activities.find(line.planId(), line.key(), city).orElseThrow();
    }

    private String day(int ahead) {
        return Dates.day(today.plusDays(ahead));
    }

    private static AheadFilter of(String text) {
        return new AheadFilter(text, null, Set.of(), Set.of(), false);
    }
}
