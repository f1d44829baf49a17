package vn.haidang.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.Authority;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.Units;
import vn.haidang.campaign.link.LinkState;
import vn.haidang.campaign.link.PlanLinks;
import vn.haidang.campaign.opinion.OpinionDraft;
import vn.haidang.campaign.opinion.OpinionFilter;
import vn.haidang.campaign.opinion.OpinionSummary;
import vn.haidang.campaign.opinion.OpinionTable;
import vn.haidang.campaign.opinion.OpinionVerdict;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.campaign.opinion.RemarkOutcome;
import vn.haidang.campaign.opinion.RemarkRow;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Reasons;

class OpinionViewsTest extends WorkspaceTest {

    @Autowired
    PlanConsulting consulting;

    @Autowired
    PlanLinks links;

    @Autowired
    OpinionTable table;

    @Autowired
    Plans plans;

    @Autowired
    Units units;

    @Autowired
    Authority authority;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Clock clock;

    private Actor city;
    private Actor ward;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
        ward = accounts.actor("canbo.mau1");
    }

    @Test
    void unitFindsWhatItIsAskedAndReadsTheFrozenPlanWithoutWhyItIsProposed() {
        var id = asked("Kế hoạch hỏi trên màn hình");
        signIn("canbo.mau1");

        assertThat(titlesOf("q=hoi+tren+man+hinh&tinh-trang=waiting")).containsExactly("Kế hoạch hỏi trên màn hình");
        assertThat(titlesOf("q=hoi+tren+man+hinh&tinh-trang=answered")).isEmpty();

        navigate(OpinionNavigation.answer(id), OpinionView.class);
        var html = find(PaperSheet.class).single().getElement().getProperty("innerHTML");
        assertThat(html).contains("Việc &lt;b&gt;một&lt;/b&gt;").doesNotContain("Lý do nội bộ", "<b>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void answerKeepsWhatWasTypedUntilItIsWholeAndThenSent() {
        var id = asked("Kế hoạch trả lời trên màn hình");
        signIn("canbo.mau1");
        navigate(OpinionNavigation.answer(id), OpinionView.class);

        test(field(TextArea.class, "Góp ý chung")).setValue("Nên gộp hai buổi");
        click("Gửi ý kiến");
        assertThat(find(Reasons.class).single().getElement().getTextRecursively())
                .contains("Hãy chọn: nhất trí");
        assertThat(field(TextArea.class, "Góp ý chung").getValue()).isEqualTo("Nên gộp hai buổi");

        navigate(OpinionsView.class);
        navigate(OpinionNavigation.answer(id), OpinionView.class);
        assertThat(field(TextArea.class, "Góp ý chung").getValue()).isEqualTo("Nên gộp hai buổi");
        ComboBox<PaperLine> lines = find(ComboBox.class).single();
        lines.setValue(lines.getListDataView().getItems().findFirst().orElseThrow());
        test(field(TextArea.class, "1. Việc <b>một</b>")).setValue("Lùi một tuần");
        find(RadioButtonGroup.class).single().setValue(OpinionVerdict.AGREES_WITH_REMARKS);
        click("Gửi ý kiến");

        var answer = consulting.asked(id, Messages.VIETNAMESE, ward);
        assertThat(answer.answer().general()).isEqualTo("Nên gộp hai buổi");
        assertThat(answer.answer().lines().values()).containsExactly("Lùi một tuần");
        assertThat(answer.kept()).isNull();
        assertThat(find(Button.class).withText("Gửi lại ý kiến").all()).hasSize(1);
    }

    @Test
    void anotherUnitSeesNeitherThePageNorAForm() {
        var id = asked("Kế hoạch không hỏi phường khác");
        for (var name : List.of("canbo.mau2", "truong.mau1", "canbo.tp", "quantri")) {
            signIn(name);
            UI.getCurrent().navigate(OpinionNavigation.answer(id));
            assertThat(find(OpinionForm.class).all()).as(name).isEmpty();
            assertThat(find(PaperSheet.class).all()).as(name).isEmpty();
        }
        signIn("duyet.mau1");
        navigate(OpinionNavigation.answer(id), OpinionView.class);
        assertThat(find(OpinionForm.class).all()).isEmpty();
    }

    @Test
    void writerAsksSettlesAndEndsInThePanel() {
        var plan = plan("Kế hoạch trong khung lấy ý kiến");
        signIn("canbo.tp");
        var panel = panel(plan);

        click("Lấy ý kiến…");
        click("Gửi hỏi ý kiến");
        assertThat(find(Reasons.class).single().getElement().getTextRecursively())
                .contains("Hãy chọn ít nhất một đơn vị");
        click("Các sở, ngành");
        click("Gửi hỏi ý kiến");
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.CONSULTING);
        panel.show(plans.get(plan, city), city);

        click("Kết thúc lấy ý kiến…");
        click("Kết thúc");
        assertThat(plans.get(plan, city).stage()).isEqualTo(PlanStage.DRAFT);
    }

    @Test
    @SuppressWarnings("unchecked")
    void writerExplainsWhatIsNotTaken() {
        var plan = plan("Kế hoạch giải trình trong khung");
        consulting.ask(plan, Set.of(ward.organizationId()), LocalDate.now(clock).plusDays(5), "", city);
        var id = question("Kế hoạch giải trình trong khung");
        consulting.answer(id, new OpinionDraft(OpinionVerdict.DISAGREES, "Trùng lịch", Map.of(), 0), ward);
        signIn("canbo.tp");
        panel(plan);

        click("Tiếp thu, giải trình…");
        find(RadioButtonGroup.class).single().setValue(RemarkOutcome.NOT_TAKEN);
        click("Ghi");
        assertThat(find(Reasons.class).single().getElement().getTextRecursively())
                .contains("Hãy giải trình");
        test(field(TextArea.class, "Giải trình")).setValue("Đã đổi lịch");
        click("Ghi");

        assertThat(consulting.of(plan, city).getFirst().remarks())
                .extracting(RemarkRow::outcome, RemarkRow::explanation)
                .containsExactly(tuple(RemarkOutcome.NOT_TAKEN, "Đã đổi lịch"));
    }

    @Test
    void writerMakesALinkSeesItsAddressOnceAndRevokesIt() {
        var plan = plan("Kế hoạch trong khung liên kết");
        signIn("canbo.tp");
        var panel = new LinkPanel(links, authority);
        UI.getCurrent().add(panel);
        panel.show(plans.get(plan, city), city);

        click("Tạo liên kết…");
        click("Tạo liên kết");
        assertThat(find(Reasons.class).single().getElement().getTextRecursively())
                .contains("Hãy ghi tên");
        test(field(TextField.class, "Người nhận (tên, chức vụ)")).setValue("Phó Chủ tịch (mẫu)");
        click("Tạo liên kết");
        assertThat(field(TextField.class, "Địa chỉ").getValue()).startsWith(PlanLinks.PATH);
        find(Dialog.class).all().forEach(Dialog::close);

        click("Thu hồi");
        find(Button.class).withText("Thu hồi").all().getLast().click();
        assertThat(links.of(plan, city).getFirst().state()).isEqualTo(LinkState.REVOKED);
    }

    @Test
    void whoOnlyReadsThePlanGetsNoButtons() {
        var plan = plan("Kế hoạch chỉ đọc hai khung");
        var leader = accounts.actor("lanhdao");
        signIn("lanhdao");
        var panel = new LinkPanel(links, authority);
        var opinions = new OpinionPanel(consulting, table, units, clock, () -> {});
        UI.getCurrent().add(panel, opinions);
        panel.show(plans.get(plan, leader), leader);
        opinions.show(plans.get(plan, leader), leader);

        assertThat(find(Button.class).withText("Tạo liên kết…").all()).isEmpty();
        assertThat(find(Button.class).withText("Lấy ý kiến…").all()).isEmpty();
    }

    private OpinionPanel panel(long plan) {
        var panel = new OpinionPanel(consulting, table, units, clock, () -> {});
        UI.getCurrent().add(panel);
        panel.show(plans.get(plan, city), city);
        return panel;
    }

    private long plan(String title) {
        var plan = fixtures.plan(title, city);
        var line = fixtures.lines(plan, city, "Việc <b>một</b>").getFirst();
        fixtures.set(line, ActivityCell.REASON, "Lý do nội bộ", city);
        return plan;
    }

    private long asked(String title) {
        consulting.ask(
                plan(title), Set.of(ward.organizationId()), LocalDate.now(clock).plusDays(5), "", city);
        return question(title);
    }

    private long question(String title) {
        return consulting.find(new OpinionFilter(title, Set.of()), PageRequest.of(0, 50), ward).getContent().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @SuppressWarnings("unchecked")
    private List<String> titlesOf(String query) {
        UI.getCurrent().navigate(OpinionNavigation.LIST, QueryParameters.fromString(query));
        Grid<OpinionSummary> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().map(OpinionSummary::title).toList();
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
