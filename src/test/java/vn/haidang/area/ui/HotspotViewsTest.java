package vn.haidang.area.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.area.AreaUnit;
import vn.haidang.area.Areas;
import vn.haidang.area.hotspot.HotspotLevel;
import vn.haidang.shared.ui.Reasons;

class HotspotViewsTest extends WorkspaceTest {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);

    @Autowired
    Areas areas;

    @Test
    void anOfficerOfTheCityNotesEndsTakesOutAndPutsBack() {
        signIn("canbo.tp");
        navigate(AreaNavigation.unit(unit("phuong-nam-trieu").id()), UnitView.class);
        assertThat(panel())
                .contains("Dữ liệu phục vụ lập kế hoạch. Không đưa ra ngoài cổng.", "Chưa ghi phân loại nào");

        click("Thêm phân loại");
        test(field(TextField.class, "Số quyết định")).setValue("15/QĐ-MÀNHÌNH");
        click("Ghi phân loại");
        assertThat(text(find(Reasons.class).all().getLast())).contains("Hãy chọn loại", "Hãy chọn ngày quyết định");
        assertThat(field(TextField.class, "Số quyết định").getValue())
                .as("kept")
                .isEqualTo("15/QĐ-MÀNHÌNH");
        fill();
        click("Ghi phân loại");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(panel()).contains("Loại II", "15/QĐ-MÀNHÌNH", "15/07/2025", "Đang áp dụng");

        click("Kết thúc");
        test(field(DatePicker.class, "Áp dụng đến hết ngày")).setValue(LocalDate.of(2025, 12, 31));
        test(find(Button.class).withText("Kết thúc").all().getLast()).click();
        assertThat(panel()).contains("Từ ngày 01/09/2025 đến hết ngày 31/12/2025", "Đã qua");

        click("Gỡ");
        click("Gỡ phân loại");
        assertThat(panel()).contains("đã gỡ");
        click("Khôi phục");
        assertThat(panel()).doesNotContain("đã gỡ").contains("Đã qua");
        assertThat(text(find(UnitView.class).single())).contains("Loại II");
    }

    @Test
    void aWardReadsItsOwnAndChangesNothing() {
        signIn("canbo.mau1");
        navigate(AreaNavigation.unit(unit("phuong-mau1").id()), UnitView.class);

        assertThat(panel()).contains("00/QĐ-GIẢ ĐỊNH", "Giả định", "Số liệu giả định");
        for (var action : List.of("Thêm phân loại", "Sửa", "Kết thúc", "Gỡ", "Khôi phục")) {
            assertThat(find(Button.class).withText(action).exists()).as(action).isFalse();
        }
        navigate(AreaNavigation.unit(unit("phuong-mau2").id()), UnitView.class);
        assertThat(find(HotspotPanel.class).exists()).isFalse();
    }

    @Test
    void onlyWhoPlansForTheCityHasTheList() {
        for (var name : List.of("canbo.mau1", "duyet.mau1", "quantri", "thamdinh.yte", "truong.mau1")) {
            signIn(name);
            UI.getCurrent().navigate(AreaNavigation.LIST);
            assertThat(find(Anchor.class).withText("Phân loại địa bàn").exists())
                    .as(name)
                    .isFalse();
            UI.getCurrent().navigate(AreaNavigation.HOTSPOTS);
            assertThat(find(HotspotsView.class).exists()).as(name).isFalse();
        }
        signIn("lanhdao");
        UI.getCurrent().navigate(AreaNavigation.LIST);
        assertThat(find(Anchor.class).withText("Phân loại địa bàn").exists()).isTrue();
        UI.getCurrent().navigate(AreaNavigation.HOTSPOTS);
        assertThat(find(HotspotsView.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Thêm phân loại").exists()).isFalse();
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.hasClassName("hd-export"))
                .hasSize(2);
    }

    @Test
    void theListIsNarrowedByTheAddress() {
        signIn("canbo.tp");
        UI.getCurrent().navigate(AreaNavigation.HOTSPOTS, QueryParameters.simple(Map.of("q", "mau 2", "loai", "free")));
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getGenericDataView().getItems().map(String::valueOf))
                .singleElement()
                .asString()
                .contains("Phường Mẫu 2");

        UI.getCurrent().navigate(AreaNavigation.HOTSPOTS, QueryParameters.of("q", "khongcogidau"));
        assertThat(text(find(HotspotsView.class).single())).contains("Không có phân loại nào");
    }

    @Test
    void fromTheListTheUnitIsChosen() {
        signIn("canbo.tp");
        UI.getCurrent().navigate(AreaNavigation.HOTSPOTS);
        click("Thêm phân loại");
        click("Ghi phân loại");
        assertThat(text(find(Reasons.class).all().getLast())).contains("Hãy chọn xã, phường hoặc đặc khu");
        @SuppressWarnings("unchecked")
        ComboBox<AreaUnit> area = field(ComboBox.class, "Xã, phường, đặc khu");
        area.setValue(unit("dac-khu-cat-hai"));
        test(field(TextField.class, "Số quyết định")).setValue("16/QĐ-MÀNHÌNH");
        fill();
        click("Ghi phân loại");

        assertThat(find(Dialog.class).exists()).isFalse();
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getGenericDataView().getItems().map(String::valueOf))
                .anySatisfy(row -> assertThat(row).contains("Cát Hải", "16/QĐ-MÀNHÌNH"));
    }

    @SuppressWarnings("unchecked")
    private void fill() {
        ((Select<HotspotLevel>) field(Select.class, "Loại")).setValue(HotspotLevel.II);
        test(field(DatePicker.class, "Ngày quyết định")).setValue(LocalDate.of(2025, 7, 15));
        test(field(TextField.class, "Cơ quan ban hành")).setValue("Cơ quan của màn hình");
        test(field(DatePicker.class, "Áp dụng từ ngày")).setValue(START);
    }

    private String panel() {
        return text(find(HotspotPanel.class).single());
    }

    private static String text(HasElement component) {
        return component.getElement().getTextRecursively()
                + component.getElement().getOuterHTML();
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .all()
                .getLast();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private AreaUnit unit(String slug) {
        return areas.findCurrent(slug).orElseThrow(() -> new AssertionError(slug));
    }
}
