package vn.haidang.campaign.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.campaign.IssueDraft;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.FrozenActivity;
import vn.haidang.campaign.paper.PlanPapers;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

@PortalTest
class CampaignsTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    Activities activities;

    @Autowired
    PlanPapers papers;

    @Autowired
    Areas areas;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    SqlCount sql;

    private Actor city;
    private Actor approver;
    private Actor ward;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        ward = accounts.actor("canbo.mau1");
    }

    @Test
    void campaignKeepsWhatWasWrittenAndRefusesWhatCannotBe() {
        var id = fixtures.plan("Chiến dịch: giữ đúng", city);
        var area = areas.communesOfToday().getFirst().id();
        var draft = new CampaignDraft(
                CampaignKind.PEAK,
                "  Đợt cao điểm   hè ",
                "Hè không ma túy",
                LocalDate.of(2026, 6, 15),
                LocalDate.of(2026, 8, 15),
                Set.of("ma-tuy", "hiv-aids"),
                Set.of("hoc-sinh-thcs", "phu-huynh"),
                Set.of(area));
        campaigns.add(id, draft, city);
        campaigns.add(id, june("Sớm hơn"), city);

        assertThat(campaigns.of(id, city))
                .extracting(CampaignSummary::draft)
                .containsExactly(june("Sớm hơn"), draft.clean());
        assertThat(draft.clean().title()).isEqualTo("Đợt cao điểm hè");
        assertRefused(id, "campaign.refused.drive.title.missing", june(" "));
        assertRefused(id, "campaign.refused.days.order", june("A").between(day(6, 2), day(6, 1)));
        assertRefused(id, "campaign.refused.drive.days.long", june("A").between(day(1, 1), LocalDate.of(2028, 1, 1)));
        assertRefused(id, "campaign.refused.days.missing", june("A").between(null, day(6, 1)));
        assertRefused(id, "campaign.refused.drive.themes.missing", with(Set.of(), Set.of(), Set.of()));
        assertRefused(id, "campaign.refused.drive.unknown", with(Set.of("ruou"), Set.of(), Set.of()));
        assertRefused(id, "campaign.refused.drive.unknown", with(Set.of("ma-tuy"), Set.of("ai-do"), Set.of()));
        assertRefused(id, "campaign.refused.drive.unknown", with(Set.of("ma-tuy"), Set.of(), Set.of(-7L)));
        assertThat(campaigns.of(id, city)).hasSize(2);
    }

    private void assertRefused(long id, String key, CampaignDraft draft) {
        assertThatThrownBy(() -> campaigns.add(id, draft, city))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(reason -> reason.key())
                                .containsExactly(key));
    }

    @Test
    void changeOverAChangeOfSomebodyElseIsRefused() {
        var id = fixtures.plan("Chiến dịch: hai người", city);
        var key = campaigns.add(id, june("Một"), city);
        var seen = campaigns.of(id, city).getFirst();
        campaigns.change(id, key, june("Hai"), seen.version(), city);

        assertThatThrownBy(() -> campaigns.change(id, key, june("Ba"), seen.version(), city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> campaigns.remove(id, key, seen.version(), city))
                .isInstanceOf(Refused.class);
        assertThat(campaigns.of(id, city)).extracting(CampaignSummary::title).containsExactly("Hai");
    }

    @Test
    void linesArePutIntoACampaignAndAChangeElsewhereInTheLineIsNoConflict() {
        var id = fixtures.plan("Chiến dịch: xếp việc", city);
        var june = campaigns.add(id, june("Tháng 6"), city);
        var other = campaigns.add(id, june("Đợt khác"), city);
        var lines = fixtures.lines(id, city, "Sửa ô khác", "Bị chuyển đi", "Không ai động");
        fixtures.set(lines.get(0), ActivityCell.NOTE, "Ghi chú mới", city);
        campaigns.enlist(id, List.of(into(lines.get(1), other)), city);

        var outcome = campaigns.enlist(
                id, lines.stream().map(line -> into(line, june)).toList(), city);

        assertThat(outcome.conflicts())
                .extracting(ActivityBatch.Conflict::key, ActivityBatch.Conflict::theirs)
                .containsExactly(tuple(lines.get(1).key(), other));
        assertThat(activities.of(id, city)).extracting(ActivityLine::campaign).containsExactly(june, other, june);
        assertThat(activities.of(id, city).getFirst().text().note()).isEqualTo("Ghi chú mới");
        assertThat(campaigns.of(id, city))
                .extracting(CampaignSummary::key, CampaignSummary::lines)
                .containsExactlyInAnyOrder(tuple(june, 2L), tuple(other, 1L));
    }

    @Test
    void lineIsNotPutIntoACampaignOfAnotherPlan() {
        var id = fixtures.plan("Chiến dịch: của mình", city);
        var line = fixtures.lines(id, city, "Việc").getFirst();
        var foreign = campaigns.add(fixtures.plan("Chiến dịch: của người", city), june("Ở kế hoạch khác"), city);

        assertThatThrownBy(() -> campaigns.enlist(id, List.of(into(line, foreign)), city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> campaigns.write(line, line.text(), foreign, city))
                .isInstanceOf(Refused.class);
        assertThat(activities.of(id, city).getFirst().version()).isEqualTo(line.version());
    }

    @Test
    void linesOfARemovedCampaignStayAndComeBackWithIt() {
        var id = fixtures.plan("Chiến dịch: xóa và hoàn tác", city);
        var key = campaigns.add(id, june("Sẽ xóa"), city);
        var lines = fixtures.lines(id, city, "Một", "Hai");
        campaigns.enlist(id, List.of(into(lines.get(0), key), into(lines.get(1), key)), city);

        var freed = campaigns.remove(id, key, campaigns.of(id, city).getFirst().version(), city);

        assertThat(campaigns.of(id, city)).isEmpty();
        assertThat(activities.of(id, city)).hasSize(2).allMatch(line -> line.campaign() == null);
        var another = campaigns.add(id, june("Đợt mới"), city);
        campaigns.enlist(id, List.of(into(activities.of(id, city).get(1), another)), city);
        campaigns.putBack(id, key, freed, city);
        assertThat(activities.of(id, city)).extracting(ActivityLine::campaign).containsExactly(key, another);
        assertThat(campaigns.of(id, city)).hasSize(2);
    }

    @Test
    void campaignEditedAfterTheApprovalMeansThatThePlanIsNotApproved() {
        var id = fixtures.plan("Chiến dịch: sửa sau khi duyệt", city);
        var key = campaigns.add(id, june("Đã duyệt"), city);
        var line = fixtures.lines(id, city, "Việc của chiến dịch").getFirst();
        campaigns.enlist(id, List.of(into(line, key)), city);

        approve(id);
        campaigns.change(
                id, key, june("Sửa sau"), campaigns.of(id, city).getFirst().version(), city);
        assertNotApproved(id);

        approve(id);
        campaigns.enlist(id, List.of(into(activities.of(id, city).getFirst(), null)), city);
        assertNotApproved(id);

        approve(id);
        campaigns.remove(id, key, campaigns.of(id, city).getFirst().version(), city);
        assertNotApproved(id);
    }

    private void approve(long id) {
        reviewing.submit(id, city);
        reviewing.approve(id, Objects.requireNonNull(plans.get(id, approver).openHash()), "", approver);
        assertThat(plans.get(id, city).stage()).isEqualTo(PlanStage.APPROVED);
    }

    private void assertNotApproved(long id) {
        var plan = plans.get(id, city);
        assertThat(plan.stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(plan.approvedRevision()).isNull();
        var signed = new IssueDraft("01/KH-MẪU", LocalDate.of(2026, 1, 5), "Người ký mẫu", null, null);
        assertThatThrownBy(() -> reviewing.issue(id, signed, city)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingIsWrittenWhileThePlanRestsOrByThoseWhoMayNot() {
        var id = fixtures.plan("Chiến dịch: quyền", city);
        var key = campaigns.add(id, june("Của thành phố"), city);
        var line = fixtures.lines(id, city, "Việc").getFirst();
        var version = campaigns.of(id, city).getFirst().version();
        assertThatThrownBy(() -> campaigns.of(id, ward)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> campaigns.add(id, june("Của phường"), ward)).isInstanceOf(NoSuchPlan.class);
        reviewing.submit(id, city);

        assertThatThrownBy(() -> campaigns.add(id, june("Muộn"), city)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> campaigns.change(id, key, june("Muộn"), version, city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> campaigns.remove(id, key, version, city)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> campaigns.enlist(id, List.of(into(line, key)), city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> campaigns.add(id, june("Người duyệt viết"), approver))
                .isInstanceOf(Refused.class);
        assertThat(campaigns.of(id, approver))
                .extracting(CampaignSummary::title)
                .containsExactly("Của thành phố");
    }

    @Test
    void unitsWorkByTheCampaignsThatWereIssued() {
        var id = fixtures.plan("Chiến dịch: ban hành", city);
        var june = campaigns.add(id, june("Tháng 6"), city);
        var peak = campaigns.add(id, june("Đợt sẽ bỏ"), city);
        var lines = fixtures.lines(id, city, "Việc tháng 6", "Việc của đợt", "Việc riêng");
        campaigns.enlist(id, List.of(into(lines.get(0), june), into(lines.get(1), peak)), city);
        assertThat(campaigns.issued(id, city)).isEmpty();

        fixtures.issue(id, city, approver);
        reviewing.amend(id, "Bỏ một đợt", city);
        var draft = campaigns.of(id, city);
        campaigns.change(id, june, june("Tháng 6, tên mới"), version(draft, june), city);
        campaigns.remove(id, peak, version(draft, peak), city);

        assertThat(campaigns.issued(id, city))
                .extracting(CampaignSummary::title)
                .containsExactlyInAnyOrder("Tháng 6", "Đợt sẽ bỏ");
        assertThat(activities.issued(id, city))
                .extracting(ActivityLine::campaign)
                .containsExactly(june, peak, null);

        fixtures.issue(id, city, approver);
        assertThat(campaigns.issued(id, city))
                .extracting(CampaignSummary::title, CampaignSummary::lines)
                .containsExactly(tuple("Tháng 6, tên mới", 1L));
        assertThat(activities.issued(id, city))
                .extracting(ActivityLine::campaign)
                .containsExactly(june, null, null);
    }

    private static long version(List<CampaignSummary> all, String key) {
        return all.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow()
                .version();
    }

    @Test
    void frozenPlanHoldsItsCampaignsAndReadsThemToThoseWhoAreAsked() {
        var id = fixtures.plan("Chiến dịch: bản chốt", city);
        var key = campaigns.add(id, june("Tháng hành động"), city);
        var lines = fixtures.lines(id, city, "Việc riêng", "Việc của tháng");
        campaigns.enlist(id, List.of(into(lines.get(1), key)), city);
        var number = reviewing.submit(id, city);

        var frozen = plans.revision(id, number, city);

        assertThat(frozen.campaigns())
                .extracting(FrozenCampaign::read)
                .containsExactly(new FrozenCampaign(key, june("Tháng hành động")));
        assertThat(frozen.lines())
                .extracting(FrozenActivity::read)
                .extracting(FrozenActivity::campaign)
                .containsExactly(null, key);
        assertThat(frozen.lines().getFirst()).doesNotContain("campaign");
        var part = papers.of(id, number, null, Messages.VIETNAMESE).parts().getLast();
        assertThat(part.key()).isEqualTo("opinion.part.campaigns");
        assertThat(part.text()).isEqualTo("""
                Tháng hành động (Tháng hành động), từ 01/06/2026 đến 30/06/2026
                Thông điệp: Hiểu đúng để từ chối
                Lĩnh vực: Phòng, chống ma túy
                Việc trong phụ lục: 2""");
    }

    @Test
    void lineThatWasFrozenBeforeThereWereCampaignsIsRead() {
        var id = fixtures.plan("Chiến dịch: bản chốt cũ", city);
        fixtures.lines(id, city, "Dòng cũ");
        var written =
                plans.revision(id, reviewing.submit(id, city), city).lines().getFirst();

        assertThat(written).doesNotContain("campaign");
        assertThat(FrozenActivity.read(written).campaign()).isNull();
    }

    @Test
    void copyOfAPlanHasTheSameCampaignsAYearOn() {
        var id = fixtures.plan("Chiến dịch: năm trước", city);
        var key = campaigns.add(id, june("Tháng hành động"), city);
        var lines = fixtures.lines(id, city, "Việc của tháng", "Việc riêng");
        campaigns.enlist(id, List.of(into(lines.getFirst(), key)), city);

        var copy = plans.copy(id, "Chiến dịch: năm sau", LocalDate.of(2027, 1, 1), city);

        assertThat(campaigns.of(copy, city))
                .extracting(CampaignSummary::key, CampaignSummary::draft, CampaignSummary::lines)
                .containsExactly(tuple(
                        key, june("Tháng hành động").between(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30)), 1L));
        assertThat(activities.of(copy, city)).extracting(ActivityLine::campaign).containsExactly(key, null);
    }

    @Test
    void numberOfQueriesDependsNeitherOnCampaignsNorOnLines() throws Exception {
        var id = fixtures.plan("Chiến dịch: truy vấn", city);
        var key = campaigns.add(id, june("Một"), city);
        campaigns.enlist(id, List.of(into(fixtures.lines(id, city, "Việc").getFirst(), key)), city);
        var one = queries(() -> campaigns.of(id, city));
        for (var title : List.of("Hai", "Ba", "Bốn", "Năm")) {
            var more = campaigns.add(id, june(title), city);
            campaigns.enlist(
                    id,
                    fixtures.lines(id, city, title + " a", title + " b").stream()
                            .map(line -> into(line, more))
                            .toList(),
                    city);
        }
        assertThat(queries(() -> campaigns.of(id, city))).isEqualTo(one);
    }

    private int queries(Callable<?> work) throws Exception {
        var counted = new FutureTask<>(() -> {
            sql.take();
            work.call();
            return sql.take();
        });
        Thread.ofPlatform().name("campaigns-exec-1").start(counted);
        return counted.get();
    }

    private static ActivityBatch.Enlisting into(ActivityLine line, String campaign) {
        return new ActivityBatch.Enlisting(line.key(), line.version(), line.campaign(), campaign);
    }

    private static CampaignDraft june(String title) {
        return new CampaignDraft(
                CampaignKind.ACTION_MONTH,
                title,
                "Hiểu đúng để từ chối",
                day(6, 1),
                day(6, 30),
                Set.of("ma-tuy"),
                Set.of(),
                Set.of());
    }

    private static CampaignDraft with(Set<String> themes, Set<String> audiences, Set<Long> areas) {
        return new CampaignDraft(CampaignKind.CAMPAIGN, "A", "", day(6, 1), day(6, 30), themes, audiences, areas);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
