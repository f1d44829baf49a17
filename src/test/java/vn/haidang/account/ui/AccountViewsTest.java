package vn.haidang.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Role;
import vn.haidang.account.AccountAdministration;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.AccountState;
import vn.haidang.account.AccountSummary;
import vn.haidang.account.Accounts;
import vn.haidang.account.InvitationDraft;
import vn.haidang.account.RoleAt;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.ui.Reasons;

class AccountViewsTest extends WorkspaceTest {

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Accounts accounts;

    @Test
    void listIsNarrowedByWhatStandsInTheAddress() {
        fixtures.person("loc.hai", "Lọc Hai", Role.SPEAKER, "ubnd-mau2");
        var disabled = fixtures.person("loc.ba", "Lọc Ba", Role.SPEAKER, "ubnd-mau1");
        administration.disable(disabled.accountId(), fixtures.administrator());
        signIn("quantri");

        assertThat(namesOf("q=loc")).containsExactly("Lọc Ba", "Lọc Hai");
        assertThat(namesOf("q=loc&trang-thai=disabled")).containsExactly("Lọc Ba");
        assertThat(namesOf("q=loc&don-vi=ubnd-mau2")).containsExactly("Lọc Hai");
        assertThat(namesOf("q=loc&vai-tro=approver")).isEmpty();
    }

    @Test
    void menuShowsAccountsAndAuditToWhomTheyConcern() {
        signIn("quantri");
        UI.getCurrent().navigate("");

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Tài khoản", "Nhật ký");
    }

    @Test
    void othersFindNobodyInTheList() {
        signIn("canbo.mau1");

        assertThat(namesOf("")).isEmpty();
    }

    @Test
    void inviteSaysEverythingThatIsMissingAndKeepsWhatWasTyped() {
        signIn("quantri");
        navigate(AccountNavigation.INVITE, InviteView.class);

        test(field(TextField.class, "Tên đăng nhập")).setValue("Có Dấu");
        organization().setValue(place("ubnd-mau1"));
        click("Mời");

        assertThat(reasons()).contains("Tên đăng nhập gồm", "Hãy ghi họ và tên", "Hãy chọn ít nhất một vai trò");
        assertThat(field(TextField.class, "Tên đăng nhập").getValue()).isEqualTo("Có Dấu");
    }

    @Test
    void actionsThatCannotBeDoneSayWhy() {
        signIn("quantri");
        navigate(AccountNavigation.details(fixtures.administrator().accountId()), AccountView.class);

        var button = find(Button.class).withText("Xóa người dùng").single();
        assertThat(button.isEnabled()).isFalse();
        assertThat(button.getParent().orElseThrow().getElement().getTextRecursively())
                .contains("Không tự làm việc này với tài khoản của chính mình");
    }

    @Test
    void linkPageUsesNothingUpUntilItsFormIsSent() {
        var ward = fixtures.organization("ubnd-mau1");
        var path = administration
                .invite(
                        new InvitationDraft(
                                "nhan.qua.trang",
                                "Nhận Qua Trang",
                                "",
                                "vi",
                                ward,
                                Set.of(new RoleAt(Role.SPEAKER, ward))),
                        fixtures.administrator())
                .path();
        var route = path.substring("/quan-ly/".length());

        navigate(route, LinkView.class);
        navigate(route, LinkView.class);
        field(PasswordField.class, "Mật khẩu mới").setValue("ngắn");
        field(PasswordField.class, "Nhập lại mật khẩu").setValue("ngắn");
        click("Nhận tài khoản");
        assertThat(reasons()).contains("Mật khẩu cần ít nhất 12 ký tự");
        field(PasswordField.class, "Mật khẩu mới").setValue(AccountFixtures.PASSWORD);
        field(PasswordField.class, "Nhập lại mật khẩu").setValue(AccountFixtures.PASSWORD);
        click("Nhận tài khoản");

        assertThat(accounts.signIn("nhan.qua.trang")).get().matches(person -> person.isEnabled());
        navigate(route, LinkView.class);
        assertThat(find(LinkView.class).single().getElement().getTextRecursively())
                .contains("Liên kết không dùng được");
    }

    @Test
    void ownPageChangesNameAndLeavesTheSessionOpen() {
        fixtures.person("trang.rieng", "Trang Riêng", Role.UNIT_OFFICER, "ubnd-mau1");
        signIn("trang.rieng");
        navigate(AccountNavigation.OWN, OwnAccountView.class);

        test(field(TextField.class, "Họ và tên")).setValue("Trang Riêng Mới");
        click("Lưu");

        assertThat(fixtures.actor("trang.rieng").name()).isEqualTo("Trang Riêng Mới");
        assertThat(find(OwnAccountView.class).all()).isNotEmpty();
    }

    @Test
    void disabledAccountShowsTheWayBack() {
        var person = fixtures.person("mo.lai", "Mở Lại", Role.SPEAKER, "ubnd-mau1");
        administration.disable(person.accountId(), fixtures.administrator());
        signIn("quantri");
        navigate(AccountNavigation.details(person.accountId()), AccountView.class);

        click("Mở khóa");

        assertThat(administration
                        .get(person.accountId(), fixtures.administrator())
                        .state())
                .isEqualTo(AccountState.ACTIVE);
    }

    private List<String> namesOf(String query) {
        UI.getCurrent().navigate(AccountNavigation.LIST, QueryParameters.fromString(query));
        Grid<?> grid = find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(row -> ((AccountSummary) row).name())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OrganizationRef> organization() {
        return field(ComboBox.class, "Đơn vị công tác");
    }

    private OrganizationRef place(String code) {
        return administration.organizations(fixtures.administrator()).stream()
                .filter(organization -> organization.code().equals(code))
                .findFirst()
                .orElseThrow();
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
}
