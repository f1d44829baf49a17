package vn.haidang.account;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Role;
import vn.haidang.organization.Organizations;

/** One account a role, in two invented wards: for trying the portal out, never for production. */
@Service
public class DemoAccounts {

    /** The same for all of them; shown at start and in README. */
    public static final String PASSWORD = "haidang-demo";

    private static final List<Demo> DEMOS = List.of(
            new Demo("quantri", "Quản trị viên (mẫu)", Role.ADMINISTRATOR, "ubnd-tp"),
            new Demo("canbo.tp", "Cán bộ thành phố (mẫu)", Role.CITY_OFFICER, "ubnd-tp"),
            new Demo("duyet.tp", "Người duyệt thành phố (mẫu)", Role.APPROVER, "ubnd-tp"),
            new Demo("thamdinh.yte", "Người thẩm định Sở Y tế (mẫu)", Role.EXPERT, "so-y-te", "ubnd-tp"),
            new Demo("lanhdao", "Lãnh đạo thành phố (mẫu)", Role.LEADER, "ubnd-tp"),
            new Demo("canbo.mau1", "Cán bộ Phường Mẫu 1", Role.UNIT_OFFICER, "ubnd-mau1"),
            new Demo("duyet.mau1", "Người duyệt Phường Mẫu 1", Role.APPROVER, "ubnd-mau1"),
            new Demo("baocaovien.mau1", "Báo cáo viên Phường Mẫu 1", Role.SPEAKER, "ubnd-mau1"),
            new Demo("truong.mau1", "Trường THCS Mẫu 1", Role.SCHOOL, "thcs-mau1"),
            new Demo("canbo.mau2", "Cán bộ Phường Mẫu 2", Role.UNIT_OFFICER, "ubnd-mau2"),
            new Demo("duyet.mau2", "Người duyệt Phường Mẫu 2", Role.APPROVER, "ubnd-mau2"));

    private final AccountRows rows;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoAccounts(AccountRows rows, Organizations organizations, PasswordEncoder passwords, Clock clock) {
        this.rows = rows;
        this.organizations = organizations;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Safe to repeat at every start: adds those that are not there, as a newer portal may have more of them. */
    @Transactional
    public void load() {
        var missing = DEMOS.stream()
                .filter(demo -> !rows.existsByUsername(demo.username()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        for (var demo : missing) {
            var organization = organizations.find(demo.organization()).orElseThrow();
            var account = new Account(demo.username(), demo.name(), hash, organization.id(), true, clock.instant());
            account.grant(
                    demo.role(), organizations.find(demo.scope()).orElseThrow().id());
            rows.save(account);
        }
    }

    @Transactional(readOnly = true)
    public boolean exist() {
        return rows.existsByDemoTrue();
    }

    public List<Demo> list() {
        return DEMOS;
    }

    /** @param scope code of the organization in which the role holds, with all below it */
    public record Demo(String username, String name, Role role, String organization, String scope) {

        Demo(String username, String name, Role role, String organization) {
            this(username, name, role, organization, organization);
        }
    }
}
