package vn.haidang.organization.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.organization.OrganizationFixtures.agency;
import static vn.haidang.organization.OrganizationFixtures.school;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;
import vn.haidang.organization.OrganizationChanges;
import vn.haidang.organization.OrganizationDetails;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationFilter;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.OrganizationSummary;
import vn.haidang.organization.Organizations;
import vn.haidang.organization.SchoolLevel;
import vn.haidang.organization.SchoolYearInfo;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Reasons;

class OrganizationViewsTest extends WorkspaceTest {

    @Autowired
    OrganizationChanges changes;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    Organizations organizations;

    @Autowired
    Accounts accounts;

    @Autowired
    Areas areas;

    @Test
    void whatTheListShowsStandsInTheAddress() {
        changes.create(school("mh-1", "Trường Màn hình một", area(), SchoolLevel.PRIMARY), "", officer());
        changes.create(school("mh-2", "Trường Màn hình hai", area(), SchoolLevel.LOWER_SECONDARY), "", officer());
        signIn("canbo.mau1");

        assertThat(listed("q=truong+man+hinh&cap-hoc=primary")).containsExactly("mh-1");
        assertThat(listed("q=truong+man+hinh&loai=school&dia-ban=MAU1")).containsExactlyInAnyOrder("mh-1", "mh-2");
        assertThat(listed("q=truong+man+hinh&ket-thuc=1")).isEmpty();
        assertThat(listed("q=truong+man+hinh&truc-thuoc=" + ward().id())).containsExactlyInAnyOrder("mh-1", "mh-2");
        signIn("canbo.mau2");
        assertThat(listed("q=truong+man+hinh")).isEmpty();
    }

    @Test
    void aSchoolIsAddedUnderWhomItsLevelSays() {
        signIn("canbo.tp");
        UI.getCurrent().navigate(OrganizationNavigation.LIST);
        // The second one belongs to the empty list.
        test(find(Button.class).withText("Thêm đơn vị").all().getFirst()).click();

        text("Tên").setValue("Trường Hộp thoại");
        click("Thêm");
        assertThat(reasons()).contains("Chưa ghi mã.", "Chưa chọn cấp học.", "Chưa chọn địa bàn.");
        assertThat(text("Tên").getValue()).isEqualTo("Trường Hộp thoại");

        text("Mã").setValue("mh-moi");
        levels().setValue(Set.of(SchoolLevel.UPPER_SECONDARY));
        areaField()
                .setValue(areas.communes().stream()
                        .filter(area -> area.code().equals("MAU1"))
                        .findFirst()
                        .orElseThrow());
        day("Có từ ngày").setValue(LocalDate.of(2025, 9, 1));
        click("Thêm");

        var details = details("mh-moi");
        assertThat(details.parent()).isEqualTo(organizations.find("so-gddt").orElseThrow());
        assertThat(getCurrentView()).isInstanceOf(OrganizationView.class);
    }

    @Test
    void anOrganizationIsRenamedAndItsPageTellsBothNames() {
        var id = changes.create(agency("mh-ten", "Tên màn hình cũ", ward().id()), "", officer());
        signIn("canbo.mau1");
        navigate(OrganizationNavigation.details(id), OrganizationView.class);

        menu("Đổi tên");
        text("Tên mới").setValue("Tên màn hình mới");
        click("Đổi tên");
        assertThat(reasons()).contains("Chưa ghi căn cứ.");
        text("Căn cứ").setValue("QĐ 5/QĐ-UBND");
        click("Đổi tên");

        assertThat(page()).contains("Đổi tên “Tên màn hình cũ” thành “Tên màn hình mới”", "QĐ 5/QĐ-UBND");
    }

    @Test
    void aMergerHasToBeConfirmed() {
        var one = changes.create(agency("mh-sn-1", "Sáp nhập màn hình một", ward().id()), "", officer());
        var two = changes.create(agency("mh-sn-2", "Sáp nhập màn hình hai", ward().id()), "", officer());
        signIn("canbo.mau1");
        navigate(OrganizationNavigation.details(one), OrganizationView.class);

        menu("Sáp nhập");
        organizationField("Đơn vị tiếp nhận").setValue(summary(two));
        text("Căn cứ").setValue("QĐ 6/QĐ-UBND");
        assertThat(find(Button.class).withText("Sáp nhập").single().isEnabled()).isFalse();
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Tôi đã kiểm tra"))
                .forEach(box -> box.setValue(true));
        click("Sáp nhập");

        assertThat(page()).contains("Đã sáp nhập vào Sáp nhập màn hình hai");
        assertThat(organizations.current(one)).contains(organizations.find(two).orElseThrow());
        assertThat(find(MenuBar.class).all()).isEmpty();
    }

    @Test
    void figuresOfASchoolYearAreTypedByGrade() {
        var id = changes.create(school("mh-nam", "Trường Năm học", area(), SchoolLevel.LOWER_SECONDARY), "", officer());
        signIn("canbo.mau1");
        navigate(OrganizationNavigation.details(id), OrganizationView.class);

        click("Thêm năm học");
        number("Khối 6: số lớp").setValue(4);
        number("Khối 6: số học sinh").setValue(1_160);
        click("Lưu số liệu");
        assertThat(reasons()).contains("Chưa ghi nguồn số liệu.");
        text("Nguồn số liệu").setValue("Báo cáo đầu năm học");
        click("Lưu số liệu");

        assertThat(details("mh-nam").schoolYears()).singleElement().returns(1_160, SchoolYearInfo::pupils);
        assertThat(page()).contains("1.160", "Báo cáo đầu năm học");
    }

    @Test
    void whoMayNotChangeSeesNoActionAndWhoMayNotSeeFindsNothing() {
        var id = changes.create(agency("mh-xem", "Chỉ để xem", ward().id()), "", officer());

        signIn("lanhdao");
        navigate(OrganizationNavigation.details(id), OrganizationView.class);
        assertThat(find(MenuBar.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Sửa thông tin").all()).isEmpty();

        signIn("canbo.mau2");
        UI.getCurrent().navigate(OrganizationNavigation.details(id));
        assertThat(getCurrentView()).isNotInstanceOf(OrganizationView.class);
        signIn("lanhdao");
        UI.getCurrent().navigate(OrganizationNavigation.IMPORT);
        assertThat(getCurrentView()).isNotInstanceOf(OrganizationImportView.class);
    }

    private List<String> listed(String query) {
        UI.getCurrent().navigate(OrganizationNavigation.LIST, QueryParameters.fromString(query));
        Grid<?> grid = find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(row -> ((OrganizationSummary) row).code())
                .toList();
    }

    private OrganizationSummary summary(long id) {
        return directory
                .find(OrganizationFilter.under(ward().id()), Pageable.unpaged(), officer())
                .getContent()
                .stream()
                .filter(found -> found.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void menu(String text) {
        find(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().equals(text))
                .forEach(item -> ComponentUtil.fireEvent(item, new ClickEvent<>(item)));
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private TextField text(String label) {
        return field(TextField.class, label);
    }

    private DayField day(String label) {
        return field(DayField.class, label);
    }

    private IntegerField number(String label) {
        return find(IntegerField.class)
                .withCondition(field -> field.getAriaLabel().orElse("").equals(label))
                .single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<SchoolLevel> levels() {
        return find(MultiSelectComboBox.class)
                .withCondition(field -> field.getHelperText() != null)
                .single();
    }

    private AreaField areaField() {
        return find(AreaField.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganizationSummary> organizationField(String label) {
        return field(ComboBox.class, label);
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    private String reasons() {
        return find(Reasons.class)
                .withCondition(Component::isVisible)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String page() {
        return find(OrganizationView.class).single().getElement().getTextRecursively();
    }

    private OrganizationDetails details(String code) {
        return directory.get(
                organizations.find(code).orElseThrow().id(),
                accounts.actor("canbo.tp").orElseThrow());
    }

    private OrganizationRef ward() {
        return organizations.find("ubnd-mau1").orElseThrow();
    }

    private long area() {
        return areas.communes().stream()
                .filter(area -> area.code().equals("MAU1"))
                .findFirst()
                .map(AreaRef::id)
                .orElseThrow();
    }

    private Actor officer() {
        return accounts.actor("canbo.mau1").orElseThrow();
    }
}
