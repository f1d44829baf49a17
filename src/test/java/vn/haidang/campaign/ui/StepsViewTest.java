package vn.haidang.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.ahead.PlanTasks;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.campaign.remark.ApproverRemark;
import vn.haidang.campaign.remark.PlanRemarks;

class StepsViewTest extends WorkspaceTest {

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanRemarks remarks;

    @Autowired
    PlanConsulting consulting;

    @Autowired
    PlanTasks tasks;

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
    void approverRemarksOnALineAndReturnsWithAllOfThem() {
        var plan = fixtures.plan("Kế hoạch trên bàn người duyệt", city);
        fixtures.lines(plan, city, "Việc thứ nhất", "Việc thứ hai");
        reviewing.submit(plan, city);
        signIn("duyet.tp");
        navigate(PlanNavigation.steps(plan), StepsView.class);

        clickLabelled("Ghi nhận xét: 2. Việc thứ hai");
        test(field(TextArea.class, "Nhận xét")).setValue("Chưa rõ ai làm");
        clickLast("Ghi nhận xét");
        assertThat(remarks.of(plan, city)).extracting(ApproverRemark::line).containsExactly("2. Việc thứ hai");

        click("Trả lại");
        assertThat(field(TextArea.class, "Cần sửa gì").getValue()).isEqualTo("Xem 1 nhận xét ở từng việc.");
        clickLast("Trả lại");
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.RETURNED);
    }

    @Test
    void writerIsLedToTheLineAnswersAndIsWarnedOfTheRest() {
        var plan = fixtures.plan("Kế hoạch trả lại có nhận xét", city);
        var line = fixtures.lines(plan, city, "Việc bị nhận xét").getFirst();
        reviewing.submit(plan, city);
        var hash = Objects.requireNonNull(plans.get(plan, approver).openHash());
        remarks.make(plan, hash, line.key(), "Nên chia nhỏ", approver);
        remarks.make(plan, hash, "", "Thiếu chỉ tiêu", approver);
        reviewing.returnWithNote(plan, hash, "Xem nhận xét", approver);
        signIn("canbo.tp");
        navigate(PlanNavigation.steps(plan), StepsView.class);

        assertThat(text()).contains("2 nhận xét, 2 chưa xử lý", "Còn 2 nhận xét của người duyệt chưa đánh dấu xử lý");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("ke-hoach/" + plan + "?dong=" + line.key(), "ke-hoach/" + plan + "/kiem-tra");
        clickLabelled("Đánh dấu đã xử lý: 1. Việc bị nhận xét");
        test(field(TextArea.class, "Trả lời bằng một câu (không bắt buộc)")).setValue("Đã chia ba buổi");
        clickLast("Đánh dấu đã xử lý");
        assertThat(text()).contains("Trả lời: Đã chia ba buổi", "Còn 1 nhận xét");

        click("Trình duyệt");
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.RETURNED);
        click("Vẫn trình");
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.SUBMITTED);
    }

    @Test
    void planWithNothingLeftIsSubmittedAtOnce() {
        var plan = fixtures.plan("Kế hoạch trình thẳng", city);
        fixtures.lines(plan, city, "Việc không vướng");
        signIn("canbo.tp");
        navigate(PlanNavigation.steps(plan), StepsView.class);

        assertThat(text()).contains("Mở phần kiểm tra").doesNotContain("chưa đánh dấu xử lý");
        click("Trình duyệt");
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.SUBMITTED);
    }

    @Test
    void linkToALineThatIsGoneSaysSo() {
        var plan = fixtures.plan("Kế hoạch mở đúng dòng", city);
        var line = fixtures.lines(plan, city, "Việc còn đó").getFirst();
        signIn("canbo.tp");

        open(plan, line.key());
        assertThat(find(Notification.class).all()).isEmpty();
        open(plan, "da-xoa");
        assertThat(find(Notification.class).all()).hasSize(1);
    }

    @Test
    void unitThatOwesAnOpinionFindsItAmongItsTasks() {
        var ward = accounts.actor("canbo.mau2");
        var plan = fixtures.plan("Kế hoạch chờ góp ý trên trang đầu", city);
        fixtures.lines(plan, city, "Việc xin góp ý");
        consulting.ask(plan, Set.of(ward.organizationId()), LocalDate.of(2026, 12, 31), "", city);
        signIn("canbo.mau2");
        var panel = new TaskPanel(tasks, ward);

        assertThat(panel.getElement().getTextRecursively())
                .contains("Kế hoạch xin ý kiến đơn vị bạn", tasks.opinionsOwed(ward) + " kế hoạch chờ ý kiến");
    }

    private static void open(long plan, String rowKey) {
        UI.getCurrent().navigate(PlanNavigation.annex(plan), QueryParameters.of(PlanNavigation.LINE, rowKey));
    }

    private String text() {
        return find(StepsView.class).single().getElement().getTextRecursively();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** The button of the dialog that is open, where the page has one with the same text. */
    private void clickLast(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private void clickLabelled(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }
}
