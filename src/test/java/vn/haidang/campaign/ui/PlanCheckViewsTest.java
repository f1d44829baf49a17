package vn.haidang.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.area.Areas;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.drive.Campaigns;
import vn.haidang.campaign.target.PlanTargets;
import vn.haidang.indicator.Forms;
import vn.haidang.indicator.Indicator;
import vn.haidang.indicator.Indicators;
import vn.haidang.material.MaterialStates;
import vn.haidang.shared.ui.Reasons;

class PlanCheckViewsTest extends WorkspaceTest {

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    PlanTargets targets;

    @Autowired
    Activities activities;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Forms forms;

    @Autowired
    Indicators indicators;

    @Autowired
    Areas areas;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    MaterialStates materials;

    @Test
    void reasonIsNotedInADialogAndNoNameOfARuleIsInThePage() {
        var id = fixtures.plan("Màn hình kiểm tra", writer());
        fixtures.lines(id, writer(), "Việc chưa ai chủ trì");
        signIn("canbo.tp");

        navigate(PlanNavigation.check(id), PlanCheckView.class);
        assertThat(headings()).contains("Chưa có đơn vị chủ trì");
        assertThat(UI.getCurrent().getElement().getOuterHTML())
                .doesNotContain("NO_LEAD")
                .doesNotContain("HOTSPOT");
        test(find(Button.class).withText("Ghi lý do").all().getFirst()).click();
        click("Ghi lý do");
        assertThat(find(Reasons.class).all().stream().anyMatch(Reasons::isVisible))
                .isTrue();
        test(find(TextArea.class).single()).setValue("Sẽ giao sau khi họp");
        click("Ghi lý do");

        assertThat(find(Button.class).withText("Sửa lý do").all()).hasSize(1);
    }

    @Test
    void targetIsAddedAndItsProgressReadInWords() {
        var id = fixtures.plan("Màn hình chỉ tiêu", writer());
        signIn("canbo.tp");

        navigate(PlanNavigation.targets(id), PlanTargetsView.class);
        test(find(Button.class).withText("Thêm chỉ tiêu").single()).click();
        test(find(TextField.class).withCaption("Chỉ tiêu").single()).setValue("Lượt người dự cả năm");
        click("Lưu chỉ tiêu");
        assertThat(find(Reasons.class).all().stream().anyMatch(Reasons::isVisible))
                .isTrue();
        indicator().setValue(indicators.find("luot-nguoi").orElseThrow());
        find(NumberField.class).withCaption("Cần đạt").single().setValue(2000.0);
        click("Lưu chỉ tiêu");

        assertThat(targets.of(id, writer())).hasSize(1);
        assertThat(find(NativeTableCell.class).all().stream().map(NativeTableCell::getText))
                .contains("Lượt người dự cả năm", "2.000 lượt người");
    }

    @Test
    void detailsOfALineAreKeptAndWhatWasTypedStaysWhenRefused() {
        var id = fixtures.plan("Màn hình chi tiết việc", writer());
        var line = fixtures.lines(id, writer(), "Nói chuyện có dự toán").getFirst();
        var open = fixtures.set(line, ActivityCell.FORM, "noi-chuyen-chuyen-de", writer());
        signIn("canbo.tp");
        navigate(PlanNavigation.targets(id), PlanTargetsView.class);

        new LineDialog(
                        open,
                        campaigns,
                        List.of(),
                        forms,
                        indicators,
                        areas,
                        neighbourhoods,
                        materials,
                        null,
                        writer(),
                        () -> {})
                .open();
        find(NumberField.class)
                .withCaption("Lượt người dự (lượt người)")
                .single()
                .setValue(120.0);
        click("Thêm khoản");
        find(NumberField.class).withCaption("Đơn giá (đồng)").single().setValue(300_000.0);
        click("Lưu chi tiết");
        assertThat(find(Reasons.class).all().stream().anyMatch(Reasons::isVisible))
                .isTrue();
        assertThat(find(NumberField.class)
                        .withCaption("Đơn giá (đồng)")
                        .single()
                        .getValue())
                .isEqualTo(300_000.0);
        find(TextField.class).withCaption("Nội dung").single().setValue("Bồi dưỡng báo cáo viên");
        click("Lưu chi tiết");

        var kept = activities.find(id, line.key(), writer()).orElseThrow().text();
        assertThat(kept.figures()).containsEntry("luot-nguoi", 120L);
        assertThat(kept.money()).isEqualTo(300_000);
        assertThat(kept.title()).isEqualTo("Nói chuyện có dự toán");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Indicator> indicator() {
        return (ComboBox<Indicator>) find(ComboBox.class).withCaption("Chỉ số").single();
    }

    private List<String> headings() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private Actor writer() {
        return accounts.actor("canbo.tp");
    }
}
