package vn.haidang.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.register.RegisterFixtures.draft;
import static vn.haidang.register.RegisterFixtures.toStudy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.access.Names;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.register.DocumentState;
import vn.haidang.register.DocumentSummary;
import vn.haidang.register.Register;
import vn.haidang.register.reading.ReadingRow;
import vn.haidang.register.reading.ReadingState;
import vn.haidang.register.reading.Readings;
import vn.haidang.register.reading.StudyForm;
import vn.haidang.shared.ui.Reasons;

class RegisterViewsTest extends WorkspaceTest {

    @Autowired
    MaterialFixtures people;

    @Autowired
    Register register;

    @Autowired
    Readings readings;

    @Autowired
    Clock clock;

    @Test
    void filterOfTheListStandsInTheAddress() {
        register.create(draft("3001/NĐ-MAU", "Lọc trên màn hình"), keeper());

        signIn("canbo.mau1");
        assertThat(numbersOf("q=nd+3001&hieu-luc=in_force")).containsExactly("3001/NĐ-MAU");
        assertThat(numbersOf("q=nd+3001&hieu-luc=lapsed")).isEmpty();
        assertThat(numbersOf("q=nd+3001&ngay=2019-12-31&hieu-luc=not_yet")).containsExactly("3001/NĐ-MAU");
        assertThat(numbersOf("q=nd+3001&loai=law&ngay=khong-phai-ngay")).isEmpty();
    }

    @Test
    void formSaysWhatIsMissingKeepsWhatWasTypedAndSaves() {
        signIn("canbo.tp");
        navigate(RegisterNavigation.NEW, DocumentEditorView.class);

        test(field(TextField.class, "Số, ký hiệu")).setValue("3002/QĐ-MAU");
        click("Lưu");
        assertThat(reasons()).contains("Chưa có trích yếu.", "Chưa ghi cơ quan ban hành.");
        assertThat(field(TextArea.class, "Trích yếu").isInvalid()).isTrue();
        assertThat(field(TextField.class, "Số, ký hiệu").getValue()).isEqualTo("3002/QĐ-MAU");

        test(field(TextArea.class, "Trích yếu")).setValue("Nhập bằng biểu mẫu");
        issuer().setValue("Cơ quan thử");
        click("Lưu");

        var saved = register.ofNumber("3002/QĐ-MAU");
        assertThat(saved).hasSize(1);
        assertThat(saved.getFirst().subject()).isEqualTo("Nhập bằng biểu mẫu");
    }

    @Test
    void whoMayNotKeepTheRegisterIsToldSoAndSeesNoButton() {
        var id = register.create(draft("3003/NĐ-MAU", "Chỉ đọc"), keeper());
        signIn("canbo.mau1");

        navigate(RegisterNavigation.details(id), DocumentView.class);
        assertThat(find(Button.class).withText("Ghi hết hiệu lực…").all()).isEmpty();
        navigate(RegisterNavigation.edit(id), DocumentEditorView.class);
        assertThat(reasons()).contains("Chỉ cán bộ giữ sổ văn bản của thành phố được sửa sổ này.");
    }

    @Test
    void lapseDialogAsksForTheDayAndMarks() {
        var id = register.create(draft("3004/NĐ-MAU", "Sẽ hết hiệu lực"), keeper());
        signIn("canbo.tp");
        navigate(RegisterNavigation.details(id), DocumentView.class);

        click("Ghi hết hiệu lực…");
        click("Ghi hết hiệu lực");
        assertThat(reasons()).contains("Hãy ghi ngày cuối còn hiệu lực.");
        field(DatePicker.class, "Ngày cuối còn hiệu lực").setValue(LocalDate.of(2026, 6, 30));
        click("Ghi hết hiệu lực");

        assertThat(register.get(id, keeper()).state()).isEqualTo(DocumentState.LAPSED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void unitConfirmsOnItsOwnList() {
        var id = register.create(toStudy("3005/CT-MAU", "Quán triệt trên màn hình"), keeper());
        readings.assign(
                id,
                List.of(people.officer1().organizationId()),
                LocalDate.now(clock).plusDays(30),
                "",
                keeper());
        signIn("canbo.mau1");
        UI.getCurrent().navigate(RegisterNavigation.READINGS, QueryParameters.fromString("van-ban=3005"));
        Grid<ReadingRow> grid = find(Grid.class).single();
        var row = grid.getGenericDataView().getItems().toList().getFirst();
        assertThat(row.state()).isEqualTo(ReadingState.WAITING);

        new ConfirmDialog(
                        row,
                        LocalDate.now(clock),
                        List.of(),
                        people(),
                        study -> readings.confirm(row.id(), study, people.officer1()))
                .open();
        click("Xác nhận");
        assertThat(reasons()).contains("Hãy chọn hình thức.");
        find(Select.class).single().setValue(StudyForm.MEETING);
        click("Xác nhận");

        UI.getCurrent()
                .navigate(RegisterNavigation.READINGS, QueryParameters.fromString("van-ban=3005&tinh-trang=done"));
        Grid<ReadingRow> done = find(Grid.class).single();
        assertThat(done.getGenericDataView().getItems().toList()).hasSize(1);
    }

    private static Names people() {
        return _ -> Map.of();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> issuer() {
        return (ComboBox<String>) field(ComboBox.class, "Cơ quan ban hành");
    }

    private List<String> numbersOf(String query) {
        UI.getCurrent().navigate(RegisterNavigation.LIST, QueryParameters.fromString(query));
        Grid<?> grid = find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(row -> ((DocumentSummary) row).number())
                .toList();
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String reasons() {
        return find(Reasons.class).all().stream()
                .map(reasons -> reasons.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private Actor keeper() {
        return people.actor("canbo.tp");
    }
}
