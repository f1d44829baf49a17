package vn.haidang.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Indicator;
import vn.haidang.indicator.calendar.CalendarDay;
import vn.haidang.indicator.calendar.CalendarEntries;
import vn.haidang.indicator.calendar.DayKind;
import vn.haidang.indicator.calendar.EntryDraft;
import vn.haidang.indicator.calendar.YearCalendar;
import vn.haidang.indicator.norm.CostNorms;
import vn.haidang.indicator.norm.NormDraft;
import vn.haidang.indicator.norm.NormFilter;
import vn.haidang.indicator.norm.NormLevel;
import vn.haidang.indicator.norm.NormSummary;
import vn.haidang.shared.ui.Reasons;

class PlanningViewsTest extends WorkspaceTest {

    private static final LocalDate START = LocalDate.of(2050, 1, 1);

    @Autowired
    CostNorms norms;

    @Autowired
    CalendarEntries entries;

    @Autowired
    YearCalendar calendar;

    @Autowired
    Accounts accounts;

    @Test
    void indicatorsAreFoundWithoutMarksAndByGroup() {
        signIn("canbo.mau1");
        open(IndicatorNavigation.LIST, Map.of("q", "luot nguoi"));
        assertThat(rows(Indicator.class)).extracting(Indicator::slug).contains("luot-nguoi", "luot-hoc-sinh");

        open(IndicatorNavigation.LIST, Map.of("q", "luot nguoi", "nhom", "schools"));
        assertThat(rows(Indicator.class)).extracting(Indicator::slug).containsExactly("luot-hoc-sinh");

        open(IndicatorNavigation.LIST, Map.of("q", "khong-co-gi-dau"));
        assertThat(rows(Indicator.class)).isEmpty();
    }

    @Test
    void formsSayWhatTheyCount() {
        signIn("lanhdao");
        open(IndicatorNavigation.FORMS, Map.of("q", "tung nha"));

        assertThat(rows(Form.class)).extracting(Form::slug).containsExactly("tung-nha");
        open(IndicatorNavigation.FORMS, Map.of("co-trao-doi", "1"));
        assertThat(rows(Form.class)).isNotEmpty().allMatch(Form::interactive);
    }

    @Test
    void whoMayNotReadThemHasNeitherMenuNorPage() {
        signIn("truong.mau1");
        UI.getCurrent().navigate(IndicatorNavigation.NORMS);
        assertThat(find(NormsView.class).exists()).isFalse();
        assertThat(menu()).doesNotContain("Danh mục kế hoạch");
    }

    @Test
    void theMenuLeadsWhoeverWritesPlansToTheLists() {
        signIn("canbo.mau1");
        UI.getCurrent().navigate(IndicatorNavigation.LIST);

        assertThat(menu()).contains("Danh mục kế hoạch");
    }

    @Test
    void aNormIsAddedWithWhatIsWrongBesideItsFields() {
        signIn("canbo.tp");
        open(IndicatorNavigation.NORMS, Map.of("q", "khong-co-muc-nay"));

        test(find(Button.class).withText("Thêm định mức").all().getFirst()).click();
        test(field(TextField.class, "Nội dung chi")).setValue("Định mức giả định – màn hình");
        click("Thêm");
        assertThat(text(find(Reasons.class).all().getLast())).contains("Hãy ghi căn cứ pháp lý", "Hãy ghi đơn vị tính");
        assertThat(field(TextField.class, "Căn cứ pháp lý").isInvalid()).isTrue();
        assertThat(field(TextField.class, "Nội dung chi").isInvalid()).isFalse();

        test(field(TextField.class, "Đơn vị tính")).setValue("buổi");
        test(field(TextField.class, "Mức chi")).setValue("1250000");
        assertThat(field(TextField.class, "Mức chi").getValue()).isEqualTo("1.250.000");
        level().setValue(NormLevel.COMMUNE);
        test(field(TextField.class, "Căn cứ pháp lý")).setValue("Số liệu giả định");
        test(field(DatePicker.class, "Áp dụng từ ngày")).setValue(START);
        click("Thêm");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(named("Định mức giả định – màn hình"))
                .singleElement()
                .matches(norm -> norm.amount() == 1_250_000 && norm.level() == NormLevel.COMMUNE);
    }

    @Test
    void aNormIsEndedOnItsPageWhichTellsItsHistory() {
        var id = norms.create(
                new NormDraft(
                        "Định mức giả định – trang riêng",
                        "lượt",
                        70_000L,
                        NormLevel.ALL,
                        "Số liệu giả định",
                        null,
                        START,
                        null,
                        ""),
                officer());
        signIn("canbo.tp");
        navigate(IndicatorNavigation.norm(id), NormView.class);
        assertThat(text(find(NormView.class).single())).contains("70.000 đồng/lượt", "Sắp áp dụng", "Mọi cấp");

        click("Kết thúc áp dụng");
        test(field(DatePicker.class, "Ngày áp dụng cuối cùng")).setValue(START.plusDays(30));
        click("Kết thúc");

        assertThat(text(find(HistoryPanel.class).single())).contains("Đến hết ngày", "31/01/2050");
        assertThat(norms.find(id)).get().extracting(NormSummary::validTo).isEqualTo(START.plusDays(30));

        signIn("canbo.mau1");
        navigate(IndicatorNavigation.norm(id), NormView.class);
        assertThat(find(Button.class).withText("Sửa định mức").exists()).isFalse();
    }

    @Test
    void theCalendarShowsTheYearOfTheAddress() {
        signIn("canbo.mau1");
        open(IndicatorNavigation.CALENDAR, Map.of("nam", "2030", "loai", "tet"));

        assertThat(find(H1.class).single().getText()).isEqualTo("Lịch năm 2030");
        assertThat(rows(CalendarDay.class))
                .singleElement()
                .matches(day -> day.from().equals(LocalDate.of(2030, 2, 1)));
        assertThat(find(Button.class).withText("Thêm ngày").exists()).isFalse();
        open(IndicatorNavigation.CALENDAR, Map.of("nam", "khong-phai-nam"));
        assertThat(rows(CalendarDay.class)).isNotEmpty();
    }

    @Test
    void anEntryIsRemovedAfterAskingAndTheNoticeTakesItBack() {
        var day = LocalDate.of(2051, 5, 5);
        entries.add(new EntryDraft(DayKind.EXAM, "Thi của màn hình", day, null, "Nguồn giả định"), officer());
        signIn("canbo.tp");
        open(IndicatorNavigation.CALENDAR, Map.of("nam", "2051", "tu-them", "1"));
        assertThat(rows(CalendarDay.class)).extracting(CalendarDay::name).containsExactly("Thi của màn hình");

        openFirst();
        assertThat(text(find(HistoryPanel.class).single())).contains("đã thêm");
        click("Xóa");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(onDay(day)).isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();

        click("Hoàn tác");
        assertThat(onDay(day)).containsExactly("Thi của màn hình");
    }

    @Test
    void anEntryIsAddedWithItsSource() {
        signIn("canbo.tp");
        open(IndicatorNavigation.CALENDAR, Map.of("nam", "2052"));
        click("Thêm ngày");
        test(field(TextField.class, "Tên")).setValue("Tuần thi của màn hình");
        test(field(DatePicker.class, "Từ ngày")).setValue(LocalDate.of(2052, 4, 1));
        test(field(DatePicker.class, "Đến hết ngày")).setValue(LocalDate.of(2052, 4, 5));
        kind().setValue(DayKind.EXAM);
        click("Thêm");
        assertThat(text(find(Reasons.class).all().getLast())).contains("Hãy ghi nguồn");
        test(field(TextField.class, "Nguồn")).setValue("Thông báo giả định");
        click("Thêm");

        assertThat(onDay(LocalDate.of(2052, 4, 3))).containsExactly("Tuần thi của màn hình");
    }

    private void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private <T> List<T> rows(Class<T> type) {
        Grid<?> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().map(type::cast).toList();
    }

    /** Opens the first row by its title, which a grid only draws when it is asked for. */
    @SuppressWarnings("unchecked")
    private void openFirst() {
        Grid<CalendarDay> grid = find(Grid.class).single();
        test(grid)
                .getCellComponent(0, 0)
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    private List<String> menu() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    private List<NormSummary> named(String name) {
        return norms.find(new NormFilter(name, Set.of(), Set.of(), null), PageRequest.of(0, 5), officer())
                .getContent();
    }

    private List<String> onDay(LocalDate day) {
        return calendar.on(day).stream().map(CalendarDay::name).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<NormLevel> level() {
        return field(Select.class, "Cấp áp dụng");
    }

    @SuppressWarnings("unchecked")
    private Select<DayKind> kind() {
        return field(Select.class, "Loại");
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
        return accounts.actor("canbo.tp").orElseThrow();
    }
}
