package vn.haidang.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.coverage.CoverageTexts;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.Reasons;

class CoverageViewTest extends WorkspaceTest {

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    Activities activities;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Areas areas;

    @Test
    void anEmptyCellOfferedFirstIsFilledFromThere() {
        var city = accounts.actor("canbo.tp");
        var draft = fixtures.plan("Màn hình độ phủ: dự thảo", city);
        signIn("canbo.tp");
        open(Map.of("xem", "o-trong", "ke-hoach", String.valueOf(draft), "tu", "2026-01-01", "den", "2026-12-31"));

        assertThat(text(find(GapsPanel.class).single())).contains("Thanh niên không còn đi học", "nhóm có nguy cơ");
        test(find(Button.class).withText("Thêm hoạt động").all().getFirst()).click();
        var title = find(TextField.class)
                .withCondition(field -> "Nội dung công việc".equals(field.getLabel()))
                .single();
        assertThat(title.getValue()).contains("thanh niên không còn đi học");
        test(title).setValue("");
        click("Thêm vào dự thảo");
        assertThat(text(find(Reasons.class).all().getLast())).contains("Hãy ghi nội dung công việc");
        test(title).setValue("Câu lạc bộ thanh niên, thử màn hình");
        click("Thêm vào dự thảo");

        assertThat(text(find(Dialog.class).single())).contains("Đã thêm vào cuối dự thảo", "Mở kế hoạch");
        assertThat(activities.of(draft, city))
                .singleElement()
                .satisfies(line -> assertThat(line.text().title()).isEqualTo("Câu lạc bộ thanh niên, thử màn hình"));
        click("Xem bảng kể cả dự thảo");
        assertThat(find(GapsPanel.class).exists()).isTrue();
    }

    @Test
    void theTableSaysInWordsAndNumbersWhatItsColoursSay() {
        var city = accounts.actor("canbo.tp");
        var unit = areas.findCurrent("phuong-mau1").orElseThrow();
        var plan = fixtures.plan("Màn hình độ phủ: bảng", city);
        activities.append(
                plan,
                List.of(CoverageTexts.of(
                        "Việc <b>lạ</b>",
                        Set.of("phu-huynh"),
                        Set.of(unit.id()),
                        LocalDate.of(2026, 3, 3),
                        Set.of(),
                        Map.of())),
                city);
        fixtures.issue(plan, city, accounts.actor("duyet.tp"));
        signIn("lanhdao");
        open(Map.of("ke-hoach", String.valueOf(plan), "tu", "2026-01-01", "den", "2026-12-31"));

        assertThat(text(find(CoverageGrid.class).single()))
                .contains(
                        "Toàn thành phố",
                        unit.fullName(),
                        "0/1",
                        "đã có kế hoạch",
                        "chưa có việc nào",
                        "chưa có số liệu");
        open(Map.of("xem", "ban-do", "ke-hoach", String.valueOf(plan), "tu", "2026-01-01", "den", "2026-12-31"));
        assertThat(text(find(MapPanel.class).single())).contains("đã có kế hoạch: 1 đơn vị");
        open(Map.of("xem", "trung-lich", "ke-hoach", String.valueOf(plan), "tu", "2026-01-01", "den", "2026-12-31"));
        assertThat(text(find(EmptyState.class).single())).contains("Không có việc nào trùng");
    }

    @Test
    void aSchoolIsToldThatThisIsNotForIt() {
        signIn("truong.mau1");
        open(Map.of());

        assertThat(text(find(EmptyState.class).single())).contains("dành cho thành phố và các xã");
        assertThat(find(CoverageGrid.class).exists()).isFalse();
    }

    private static void open(Map<String, String> words) {
        UI.getCurrent().navigate(CoverageNavigation.PAGE, QueryParameters.simple(words));
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private static String text(HasElement component) {
        return component.getElement().getTextRecursively()
                + component.getElement().getOuterHTML();
    }
}
