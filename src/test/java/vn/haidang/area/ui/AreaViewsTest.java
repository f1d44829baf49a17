package vn.haidang.area.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.Areas;
import vn.haidang.area.figure.FigureSubject;
import vn.haidang.area.figure.Figures;
import vn.haidang.area.neighbourhood.NeighbourhoodDraft;
import vn.haidang.area.neighbourhood.NeighbourhoodFilter;
import vn.haidang.area.neighbourhood.NeighbourhoodKind;
import vn.haidang.area.neighbourhood.Neighbourhoods;
import vn.haidang.shared.ui.Reasons;

class AreaViewsTest extends WorkspaceTest {

    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @Autowired
    Areas areas;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Figures figures;

    @Autowired
    Accounts accounts;

    @Test
    void aFormerNameInTheAddressShowsWhatItIsToday() {
        signIn("lanhdao");
        UI.getCurrent().navigate(AreaNavigation.LIST, QueryParameters.of("q", "thượng lý"));

        assertThat(text(find(LookupResults.class).single()))
                .contains("Phường Thượng Lý", "Quận Hồng Bàng", "Phường Hồng Bàng");
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getGenericDataView().getItems().count()).isEqualTo(1);
        assertThat(text(find(AreaPicture.class).single())).contains("Ranh giới chỉ có tính minh họa");
        assertThat(find(Button.class).withText("Nhập số liệu").exists()).isFalse();
    }

    @Test
    void aUnitTellsWhatItWasAndWhoKeepsItsFigures() {
        var unit = areas.findCurrent("phuong-hong-bang").orElseThrow();
        signIn("canbo.mau1");
        navigate(AreaNavigation.unit(unit.id()), UnitView.class);

        assertThat(text(find(UnitView.class).single()))
                .contains("Danh mục tháng 3/2025", "Danh mục năm 2018", "Phường Hạ Lý");
        assertThat(find(Button.class).withText("Thêm số liệu").exists()).isFalse();

        signIn("canbo.tp");
        navigate(AreaNavigation.unit(unit.id()), UnitView.class);
        click("Thêm số liệu");
        test(field(TextField.class, "Giá trị")).setValue("12.345");
        click("Ghi số liệu");
        assertThat(text(find(Reasons.class).all().getLast())).contains("Hãy chọn ngày", "Hãy ghi nguồn");
        test(field(DatePicker.class, "Ngày của số liệu")).setValue(LocalDate.of(2026, 1, 1));
        test(field(TextField.class, "Nguồn")).setValue("Số thử của màn hình");
        click("Ghi số liệu");

        assertThat(figures.of(FigureSubject.area(unit.id())))
                .anySatisfy(line -> assertThat(line.amount().value()).isEqualTo(12_345));
        assertThat(text(find(FigurePanel.class).single())).contains("12.345", "01/01/2026", "Số thử của màn hình");
    }

    @Test
    void aWardOfficerAddsInTheOwnWardWithoutBeingAskedWhich() {
        signIn("canbo.mau1");
        navigate(AreaNavigation.NEIGHBOURHOODS, NeighbourhoodsView.class);

        // An empty list offers it a second time.
        test(find(Button.class).withText("Thêm khu dân cư").all().getFirst()).click();
        test(field(TextField.class, "Tên")).setValue("Tổ màn hình số 1");
        click("Thêm");
        assertThat(text(find(Reasons.class).all().getLast())).contains("Hãy chọn ngày");
        assertThat(field(TextField.class, "Tên").getValue()).as("kept").isEqualTo("Tổ màn hình số 1");
        test(field(DatePicker.class, "Từ ngày")).setValue(START);
        click("Thêm");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(neighbourhoods
                        .find(
                                new NeighbourhoodFilter("man hinh so 1", java.util.Set.of(), java.util.Set.of(), false),
                                org.springframework.data.domain.PageRequest.of(0, 5))
                        .getTotalElements())
                .isEqualTo(1);
    }

    @Test
    void whoKeepsNoneIsOfferedNothing() {
        signIn("lanhdao");
        navigate(AreaNavigation.NEIGHBOURHOODS, NeighbourhoodsView.class);

        assertThat(find(Button.class).withText("Thêm khu dân cư").exists()).isFalse();
        assertThat(find(Button.class).withText("Nhập từ bảng").exists()).isFalse();
    }

    @Test
    void aNeighbourhoodIsRenamedAndItsPagesLead() {
        var ward = areas.findCurrent("phuong-mau1").orElseThrow();
        var id = neighbourhoods.add(
                ward.id(), new NeighbourhoodDraft(NeighbourhoodKind.GROUP, "Tổ màn hình cũ", START, ""), officer());
        signIn("canbo.mau1");
        navigate(AreaNavigation.neighbourhood(id), NeighbourhoodView.class);

        click("Đổi tên");
        test(field(TextField.class, "Tên")).setValue("Tổ màn hình mới");
        test(field(DatePicker.class, "Tên mới dùng từ ngày")).setValue(LocalDate.of(2026, 5, 1));
        test(find(Button.class).withText("Đổi tên").all().getLast()).click();

        assertThat(text(find(NeighbourhoodView.class).single()))
                .contains("Tổ màn hình mới", "Trước đây là", "Tổ màn hình cũ");
        signIn("canbo.mau2");
        navigate(AreaNavigation.neighbourhood(id), NeighbourhoodView.class);
        assertThat(find(Button.class).withText("Sửa thông tin").exists()).isFalse();
    }

    private static String text(HasElement component) {
        return component.getElement().getTextRecursively()
                + component.getElement().getOuterHTML();
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private Actor officer() {
        return accounts.actor("canbo.mau1").orElseThrow();
    }
}
