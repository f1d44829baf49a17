package vn.haidang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityBatch;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.AssignedFilter;
import vn.haidang.campaign.activity.AssignmentAnswer;
import vn.haidang.campaign.activity.AssignmentState;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.annex.PlanTime;
import vn.haidang.shared.Refused;

@PortalTest
class PlansTest {

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    Activities activities;

    @Autowired
    Assignments assignments;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    private Actor city;
    private Actor approver;
    private Actor ward;
    private Actor otherWard;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
        ward = accounts.actor("canbo.mau1");
        otherWard = accounts.actor("canbo.mau2");
    }

    @Test
    void whatIsApprovedIsNotIssuedAndWhatIsEditedAfterwardsIsNotApproved() {
        var id = fixtures.plan("Kế hoạch duyệt rồi sửa", city);
        var line = fixtures.lines(id, city, "Nói chuyện chuyên đề").getFirst();
        reviewing.submit(id, city);
        reviewing.approve(id, open(id), "", approver);
        assertThat(plans.get(id, city).stage()).isEqualTo(PlanStage.APPROVED);
        assertThat(activities.issued(id, city)).isEmpty();

        fixtures.set(line, ActivityCell.TITLE, "Nói chuyện chuyên đề, sửa sau khi duyệt", city);

        var after = plans.get(id, city);
        assertThat(after.stage()).isEqualTo(PlanStage.DRAFT);
        assertThat(after.approvedRevision()).isNull();
        assertThatThrownBy(() -> reviewing.issue(id, signed(), city)).isInstanceOf(Refused.class);
    }

    @Test
    void unitsWorkByWhatWasIssuedUntilAnotherRevisionIs() {
        var id = fixtures.plan("Kế hoạch ban hành rồi điều chỉnh", city);
        var line = fixtures.lines(id, city, "Sinh hoạt khu dân cư").getFirst();
        fixtures.give(line, 2, LocalDate.of(2026, 6, 30), city, ward.organizationId());
        fixtures.issue(id, city, approver);
        reviewing.amend(id, "Thêm phường", city);
        fixtures.set(line(id, line.key()), ActivityCell.TITLE, "Sinh hoạt khu dân cư, dự thảo điều chỉnh", city);

        assertThat(mine(ward, "khu dân cư")).containsExactly("Sinh hoạt khu dân cư");

        fixtures.give(line, 3, LocalDate.of(2026, 7, 31), city, ward.organizationId(), otherWard.organizationId());
        fixtures.issue(id, city, approver);
        assertThat(mine(ward, "dự thảo điều chỉnh")).containsExactly("Sinh hoạt khu dân cư, dự thảo điều chỉnh");
        assertThat(mine(otherWard, "dự thảo điều chỉnh")).hasSize(1);
        assertThat(plans.get(id, city).revisions().getFirst().reason()).isEqualTo("Thêm phường");
    }

    @Test
    void whatAUnitHasDoneStaysWhenThePlanIsAmended() {
        var id = fixtures.plan("Kế hoạch giữ kết quả", city);
        var line = fixtures.lines(id, city, "Phát tờ rơi giữ kết quả").getFirst();
        fixtures.give(line, 2, LocalDate.of(2026, 6, 30), city, ward.organizationId());
        fixtures.issue(id, city, approver);
        var share = assignments
                .assigned(of("giữ kết quả"), PageRequest.of(0, 5), ward)
                .getContent()
                .getFirst()
                .share();
        assignments.answer(
                share.id(),
                new AssignmentAnswer(AssignmentState.UNDER_WAY, 1, "Đã phát một đợt", share.version()),
                ward);

        reviewing.amend(id, "Đổi thời hạn", city);
        fixtures.give(line, 4, LocalDate.of(2026, 9, 30), city, ward.organizationId());
        fixtures.issue(id, city, approver);

        var after = assignments
                .assigned(of("giữ kết quả"), PageRequest.of(0, 5), ward)
                .getContent()
                .getFirst()
                .share();
        assertThat(after.done()).isEqualTo(1);
        assertThat(after.quantity()).isEqualTo(4);
        assertThat(after.state()).isEqualTo(AssignmentState.UNDER_WAY);
    }

    @Test
    void onlyTheUnitItselfAnswersAndNobodySeesTheWorkOfAnother() {
        var id = fixtures.plan("Kế hoạch giao việc riêng", city);
        var line = fixtures.lines(id, city, "Việc riêng của phường").getFirst();
        fixtures.give(line, 1, LocalDate.of(2026, 3, 31), city, ward.organizationId());
        fixtures.issue(id, city, approver);
        var share = assignments
                .assigned(of("Việc riêng"), PageRequest.of(0, 5), ward)
                .getContent()
                .getFirst()
                .share();

        assertThat(mine(otherWard, "Việc riêng")).isEmpty();
        assertThatThrownBy(() -> assignments.answer(
                        share.id(), new AssignmentAnswer(AssignmentState.DONE, 1, "", share.version()), otherWard))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.get(id, otherWard)).isInstanceOf(NoSuchPlan.class);
    }

    @Test
    void unitConfirmsOnceThatItHasGotThePlanAndNobodyDoesItForAnother() {
        var id = fixtures.plan("Kế hoạch chờ xác nhận", city);
        var line = fixtures.lines(id, city, "Việc chờ xác nhận").getFirst();
        fixtures.give(line, 1, LocalDate.of(2026, 3, 31), city, ward.organizationId());
        fixtures.issue(id, city, approver);
        assertThat(reviewing.awaitingReceipt(ward)).extracting(SentPlan::planId).contains(id);
        assertThat(reviewing.awaitingReceipt(otherWard))
                .extracting(SentPlan::planId)
                .doesNotContain(id);
        assertThatThrownBy(() -> reviewing.confirmReceipt(id, ward.organizationId(), otherWard))
                .isInstanceOf(NoSuchPlan.class);

        reviewing.confirmReceipt(id, ward.organizationId(), ward);

        assertThat(reviewing.awaitingReceipt(ward)).extracting(SentPlan::planId).doesNotContain(id);
        assertThat(reviewing.receipts(id, city)).allMatch(receipt -> receipt.confirmedAt() != null);
    }

    @Test
    void writerCannotApproveTheirOwnPlan() {
        var id = fixtures.plan("Kế hoạch tự duyệt", city);
        fixtures.lines(id, city, "Một việc");
        reviewing.submit(id, city);

        assertThatThrownBy(() -> reviewing.approve(id, open(id), "", city)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reviewing.approve(id, "another hash", "", approver))
                .isInstanceOf(Refused.class);
    }

    @Test
    void twoPeopleOnOneLineNeverOverwriteEachOther() {
        var id = fixtures.plan("Kế hoạch hai người", city);
        var seen = fixtures.lines(id, city, "Dòng hai người").getFirst();
        fixtures.set(seen, ActivityCell.PRODUCT, "Biên bản", city);

        var outcome = activities.apply(
                id,
                batch(
                        new ActivityBatch.Edit(seen.key(), seen.version(), "product", "Báo cáo", ""),
                        new ActivityBatch.Edit(seen.key(), seen.version(), "note", "Ghi chú của người thứ hai", "")),
                city);

        assertThat(outcome.conflicts())
                .containsExactly(new ActivityBatch.Conflict(seen.key(), "product", "Biên bản", city.accountId()));
        var now = line(id, seen.key()).text();
        assertThat(now.product()).isEqualTo("Biên bản");
        assertThat(now.note()).isEqualTo("Ghi chú của người thứ hai");
    }

    @Test
    void sameBatchAgainChangesNothing() {
        var id = fixtures.plan("Kế hoạch gửi lại", city);
        var batch = new ActivityBatch(
                List.of(new ActivityBatch.Insert("dong-moi-" + id, null, 0)),
                List.of(new ActivityBatch.Edit("dong-moi-" + id, 0, "title", "Dòng mới", "")),
                List.of());
        activities.apply(id, batch, city);
        var again = activities.apply(id, batch, city);

        assertThat(again.conflicts()).isEmpty();
        assertThat(activities.of(id, city)).hasSize(1);
    }

    @Test
    void wordsThatAreNotUnderstoodStayAndAreMarked() {
        var id = fixtures.plan("Kế hoạch chữ lạ", city);
        var line = fixtures.lines(id, city, "Dòng chữ lạ").getFirst();
        line = fixtures.set(line, ActivityCell.TIME, "khi nào tiện", city);
        assertThat(line.text().time()).isEqualTo("khi nào tiện");
        assertThat(line.text().doubts()).containsKey("time");

        line = fixtures.set(line, ActivityCell.TIME, "Quý II", city);
        assertThat(line.text().doubts()).doesNotContainKey("time");
        assertThat(line.text().firstDay()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(line.text().timeKind()).isEqualTo(PlanTime.Kind.PERIOD);
    }

    @Test
    void copyOfAPlanMovesItsDaysAndCarriesItsLessons() {
        var id = fixtures.plan("Kế hoạch năm cũ", city);
        var line = fixtures.lines(id, city, "Ra quân tháng 6").getFirst();
        fixtures.set(line, ActivityCell.TIME, "26/6", city);

        var copy = plans.copy(id, "Kế hoạch năm mới", LocalDate.of(2027, 1, 1), city);

        var copied = activities.of(copy, city).getFirst().text();
        assertThat(copied.firstDay()).isEqualTo(LocalDate.of(2027, 6, 26));
        assertThat(plans.get(copy, city).draft().lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void everyStepThatIsNotListedIsRefused() {
        var steps = new ArrayList<String>();
        for (var from : PlanStage.values()) {
            for (var to : PlanStage.values()) {
                if (from.leadsTo(to)) {
                    steps.add(from + " " + to);
                }
            }
        }
        assertThat(steps)
                .containsExactly(
                        "DRAFT CONSULTING",
                        "DRAFT SUBMITTED",
                        "CONSULTING DRAFT",
                        "SUBMITTED DRAFT",
                        "SUBMITTED RETURNED",
                        "SUBMITTED APPROVED",
                        "RETURNED DRAFT",
                        "RETURNED CONSULTING",
                        "RETURNED SUBMITTED",
                        "APPROVED DRAFT",
                        "APPROVED ISSUED",
                        "ISSUED DRAFT",
                        "ISSUED SENT",
                        "SENT DRAFT");
    }

    private String open(long id) {
        return Objects.requireNonNull(plans.get(id, approver).openHash());
    }

    private ActivityLine line(long planId, String key) {
        return activities.find(planId, key, city).orElseThrow();
    }

    private List<String> mine(Actor actor, String text) {
        return assignments.assigned(of(text), PageRequest.of(0, 20), actor).stream()
                .map(work -> work.title())
                .toList();
    }

    private static AssignedFilter of(String text) {
        return new AssignedFilter(text, java.util.Set.of(), false, null);
    }

    private static ActivityBatch batch(ActivityBatch.Edit... edits) {
        return new ActivityBatch(List.of(), List.of(edits), List.of());
    }

    private static IssueDraft signed() {
        return new IssueDraft("05/KH-UBND", LocalDate.of(2026, 1, 5), "Người ký mẫu", null, null);
    }
}
