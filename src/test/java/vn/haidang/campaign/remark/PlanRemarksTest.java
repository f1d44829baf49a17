package vn.haidang.campaign.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.NoSuchPlan;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

@PortalTest
class PlanRemarksTest {

    @Autowired
    PlanRemarks remarks;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    private Actor city;
    private Actor approver;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        approver = accounts.actor("duyet.tp");
    }

    @Test
    void remarkStaysWithTheRevisionItWasMadeOnWhateverIsWrittenAfterwards() {
        var plan = fixtures.plan("Kế hoạch nhận xét từng dòng", city);
        var line =
                fixtures.lines(plan, city, "Nói chuyện một buổi", "Phát tờ rơi").getFirst();
        reviewing.submit(plan, city);
        remarks.make(plan, hash(plan), line.key(), "Nên làm ba buổi", approver);
        remarks.make(plan, hash(plan), "", "Cần nêu kinh phí", approver);
        reviewing.returnWithNote(plan, hash(plan), "Xem nhận xét", approver);
        fixtures.set(line, ActivityCell.TITLE, "Chuỗi ba buổi", city);
        reviewing.submit(plan, city);
        remarks.make(plan, hash(plan), line.key(), "Được", approver);

        assertThat(remarks.of(plan, city))
                .extracting(ApproverRemark::revision, ApproverRemark::line, ApproverRemark::text)
                .containsExactly(
                        tuple(2, "1. Chuỗi ba buổi", "Được"),
                        tuple(1, "", "Cần nêu kinh phí"),
                        tuple(1, "1. Nói chuyện một buổi", "Nên làm ba buổi"));
        assertThat(remarks.packet(plan, 2, approver, Messages.VIETNAMESE).remarksOn(line.key()))
                .extracting(ApproverRemark::text)
                .containsExactly("Được");
    }

    @Test
    void onlyWhoMayDecideRemarksAndOnlyOnWhatLiesBeforeThem() {
        var plan = fixtures.plan("Kế hoạch ai được nhận xét", city);
        var line = fixtures.lines(plan, city, "Việc chờ nhận xét").getFirst();
        assertRefused(() -> remarks.make(plan, "", line.key(), "Sớm quá", approver), "campaign.refused.not.submitted");
        reviewing.submit(plan, city);
        var hash = hash(plan);

        assertThatThrownBy(() -> remarks.make(plan, hash, line.key(), "Tự nhận xét", city))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> remarks.make(plan, hash, line.key(), "Phường khác", accounts.actor("duyet.mau1")))
                .isInstanceOf(NoSuchPlan.class);
        assertRefused(
                () -> remarks.make(plan, "0".repeat(64), line.key(), "Bản cũ", approver),
                "campaign.remark.refused.changed");
        assertRefused(() -> remarks.make(plan, hash, "khong-co", "Dòng lạ", approver), "campaign.refused.row.gone");
        assertRefused(() -> remarks.make(plan, hash, line.key(), " \n", approver), "campaign.remark.refused.missing");
        assertThat(remarks.of(plan, approver)).isEmpty();
    }

    @Test
    void approverTakesARemarkBackOnlyBeforeDeciding() {
        var plan = submitted("Kế hoạch bỏ nhận xét");
        var hash = hash(plan);
        remarks.make(plan, hash, "", "Ghi nhầm", approver);
        remarks.make(plan, hash, "", "Ghi đúng", approver);
        var made = remarks.of(plan, approver);
        remarks.withdraw(made.getFirst().id(), hash, approver);
        assertThat(remarks.of(plan, approver)).extracting(ApproverRemark::text).containsExactly("Ghi đúng");

        reviewing.returnWithNote(plan, hash, "Xem nhận xét", approver);

        assertRefused(() -> remarks.withdraw(made.getLast().id(), hash, approver), "campaign.refused.not.submitted");
        assertRefused(
                () -> remarks.settle(made.getFirst().id(), "", made.getFirst().version() + 1, city),
                "campaign.remark.refused.withdrawn");
    }

    @Test
    void writersAnswerInASentenceAndAreWarnedOfWhatIsLeft() {
        var plan = submitted("Kế hoạch xử lý nhận xét");
        remarks.make(plan, hash(plan), "", "Thiếu đo kết quả", approver);
        remarks.make(plan, hash(plan), "", "Thiếu người chịu trách nhiệm", approver);
        var first = remarks.of(plan, city).getFirst();
        assertRefused(
                () -> remarks.settle(first.id(), "Đã thêm", first.version(), city), "campaign.remark.refused.waiting");
        reviewing.returnWithNote(plan, hash(plan), "Xem nhận xét", approver);
        assertThat(remarks.warnings(plan, city).getFirst().arguments()).isEqualTo(List.of(2L));

        remarks.settle(first.id(), "  Đã thêm\nphiếu hỏi ", first.version(), city);

        assertThat(remarks.open(plan, city)).isEqualTo(1);
        var settled = remarks.of(plan, city).getFirst();
        assertThat(settled.answer()).isEqualTo("Đã thêm phiếu hỏi");
        assertThat(settled.isOpen()).isFalse();
        assertThat(settled.settledBy()).isEqualTo(city.name());
        assertRefused(
                () -> remarks.settle(settled.id(), "Cùng lúc", first.version(), city), "campaign.refused.conflict");
        assertThatThrownBy(() -> remarks.settle(settled.id(), "Người duyệt", settled.version(), approver))
                .isInstanceOf(Refused.class);
        assertThat(reviewing.submit(plan, city)).isEqualTo(2);
    }

    @Test
    void remarksOfAPlanAreNotForOthers() {
        var plan = submitted("Kế hoạch giấu nhận xét");
        remarks.make(plan, hash(plan), "", "Chuyện nội bộ", approver);

        var otherWard = accounts.actor("canbo.mau1");
        assertThatThrownBy(() -> remarks.of(plan, otherWard)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> remarks.open(plan, otherWard)).isInstanceOf(NoSuchPlan.class);
        assertThatThrownBy(() -> remarks.packet(plan, 1, otherWard, Messages.VIETNAMESE))
                .isInstanceOf(NoSuchPlan.class);
    }

    private long submitted(String title) {
        var plan = fixtures.plan(title, city);
        fixtures.lines(plan, city, "Việc của " + title);
        reviewing.submit(plan, city);
        return plan;
    }

    private String hash(long plan) {
        return Objects.requireNonNull(plans.get(plan, approver).openHash());
    }

    private static void assertRefused(Runnable step, String key) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons().getFirst().key()).isEqualTo(key));
    }
}
