package vn.haidang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.haidang.Mailbox;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.SqlCount;
import vn.haidang.access.Role;
import vn.haidang.audit.AuditAction;
import vn.haidang.audit.AuditEntry;
import vn.haidang.audit.AuditFilter;
import vn.haidang.audit.AuditLog;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.Materials;
import vn.haidang.material.Stage;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

@PortalTest
class AccountAdministrationTest {

    private static final String PASSWORD = "song Cấm chảy ra biển lúc năm giờ";

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountLinks links;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    OwnAccount own;

    @Autowired
    Materials materials;

    @Autowired
    AuditLog audit;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SqlCount sql;

    @Autowired
    SettableClock clock;

    @AfterEach
    void setClockBack() {
        clock.setBack();
    }

    @Test
    void invitedByMailThePersonTakesTheAccountOnce() throws Exception {
        var handed = administration.invite(
                invitation("moi.qua.thu", "Nguyễn Văn Mời", "moi@example.org"), fixtures.administrator());
        assertThat(handed.isMailed()).isTrue();
        var mail = mailbox.await("moi@example.org", 0);
        assertThat(mail.getSubject()).isEqualTo("Lời mời nhận tài khoản trên cổng Hải Đăng");
        assertThat(Mailbox.body(mail)).contains("Nguyễn Văn Mời", "moi.qua.thu");
        var token = token(Mailbox.link(mail));

        // Looking changes nothing, however often.
        for (var i = 0; i < 3; i++) {
            assertThat(links.find(token))
                    .get()
                    .extracting(AccountLinks.Offer::username)
                    .isEqualTo("moi.qua.thu");
        }
        assertThat(accounts.signIn("moi.qua.thu")).get().matches(person -> !person.isEnabled());
        assertThat(jdbc.queryForList("select token_hash from account_link", String.class))
                .doesNotContain(token)
                .contains(AccountLinks.hash(token));

        refused(() -> links.use(token, "Nguyễn Văn Mời", "ngắn"), "account.password.short");
        links.use(token, "Nguyễn Văn Mời", PASSWORD);
        assertThat(accounts.signIn("moi.qua.thu")).get().satisfies(person -> {
            assertThat(person.isEnabled()).isTrue();
            assertThat(passwords.matches(PASSWORD, person.getPassword())).isTrue();
        });
        assertThat(links.find(token)).isEmpty();
        refused(() -> links.use(token, "Kẻ khác", PASSWORD + "!"), "account.link.dead");
    }

    @Test
    void withoutAnAddressTheLinkIsHandedOverAndAnewOneReplacesIt() {
        var handed = administration.invite(invitation("moi.tan.tay", "Trần Tận Tay", ""), fixtures.administrator());
        assertThat(handed.path()).startsWith("/quan-ly/lien-ket/");
        var first = token(handed.path());
        var second = token(administration
                .inviteAgain(handed.accountId(), fixtures.administrator())
                .path());

        assertThat(links.find(first)).isEmpty();
        assertThat(links.find(second)).isPresent();
        clock.goAhead(Duration.ofDays(7).plusMinutes(1));
        assertThat(links.find(second)).isEmpty();
        refused(() -> links.use(second, "Trần Tận Tay", PASSWORD), "account.link.dead");
    }

    @Test
    void textOnTwoEncodingsIsOneText() {
        // As a Mac may send it: letters and marks apart (NFD).
        var decomposed = Normalizer.normalize("Đặng Thị Ước", Normalizer.Form.NFD);
        var handed = administration.invite(invitation("hai.kieu.go", decomposed, ""), fixtures.administrator());
        assertThat(administration
                        .get(handed.accountId(), fixtures.administrator())
                        .name())
                .isEqualTo("Đặng Thị Ước");

        var token = token(handed.path());
        links.use(token, decomposed, Normalizer.normalize(PASSWORD, Normalizer.Form.NFD));
        var person = accounts.signIn("hai.kieu.go").orElseThrow();
        assertThat(person.actor().name()).isEqualTo("Đặng Thị Ước");
        assertThat(passwords.matches(PASSWORD, person.getPassword())).isTrue();
        own.describe(Normalizer.normalize("Đặng Ước", Normalizer.Form.NFD), "", person.actor());
        assertThat(own.get(person.actor()).name()).isEqualTo("Đặng Ước");
        assertThat(administration
                        .find(
                                new AccountFilter("dang uoc", Set.of(), Set.of(), Set.of()),
                                PageRequest.of(0, 10),
                                fixtures.administrator())
                        .getContent())
                .extracting(AccountSummary::username)
                .contains("hai.kieu.go");
    }

    @Test
    void forgottenPasswordIsMailedAndNothingIsSaidOfWhoHasAnAccount() throws Exception {
        var person = fixtures.person("quen.mat.khau", "Quên Mật Khẩu", Role.SCHOOL, "thcs-mau1");
        own.describe("Quên Mật Khẩu", "quen@example.org", person);
        var before = jdbc.queryForObject("select count(*) from mail", Integer.class);

        links.askForPassword("khong.co.ai.ten.nay");
        assertThat(jdbc.queryForObject("select count(*) from mail", Integer.class))
                .isEqualTo(before);
        links.askForPassword(" Quen.Mat.Khau ");
        var token = token(Mailbox.link(mailbox.await("quen@example.org", 0)));
        var epoch = accounts.signIn("quen.mat.khau").orElseThrow().epoch();
        links.use(token, "", PASSWORD);

        var now = accounts.signIn("quen.mat.khau").orElseThrow();
        assertThat(passwords.matches(PASSWORD, now.getPassword())).isTrue();
        assertThat(now.epoch()).as("sessions under the old password end").isGreaterThan(epoch);
    }

    @Test
    void whatChangesRightsMovesTheEpochAndIsWrittenDown() {
        var person = fixtures.person("doi.quyen", "Đổi Quyền", Role.UNIT_OFFICER, "ubnd-mau1");
        var id = person.accountId();
        var administrator = fixtures.administrator();
        var ward2 = fixtures.organization("ubnd-mau2");

        var epoch = epoch(id);
        var seen = administration.get(id, administrator).version();
        administration.changeGrants(id, ward2, Set.of(new RoleAt(Role.APPROVER, ward2)), seen, administrator);
        assertThat(epoch(id)).isEqualTo(++epoch);
        assertThat(fixtures.actor("doi.quyen").grants())
                .singleElement()
                .matches(grant -> grant.role() == Role.APPROVER && grant.organizationId() == ward2);
        refused(
                () -> administration.changeGrants(
                        id, ward2, Set.of(new RoleAt(Role.LEADER, ward2)), seen, administrator),
                "account.refused.conflict");
        administration.disable(id, administrator);
        administration.enable(id, administrator);
        administration.endSessions(id, administrator);

        assertThat(epoch(id)).isEqualTo(epoch + 3);
        var written = audit.find(
                new AuditFilter(Set.of(), id, null, null), PageRequest.of(0, 20, Sort.by("id")), administrator);
        assertThat(written)
                .extracting(AuditEntry::action)
                .containsExactly(
                        AuditAction.GRANTS_CHANGED,
                        AuditAction.DISABLED,
                        AuditAction.ENABLED,
                        AuditAction.SESSIONS_ENDED);
        assertThat(written.getContent().getFirst().details())
                .isEqualTo("Thêm: Người duyệt tại Ủy ban nhân dân phường Mẫu 2;"
                        + " Bỏ: Cán bộ cơ sở tại Ủy ban nhân dân phường Mẫu 1;"
                        + " Chuyển tới: Ủy ban nhân dân phường Mẫu 2");
        assertThat(written.getContent().getFirst().accountId()).isEqualTo(administrator.accountId());
    }

    @Test
    void disabledBeforeTakenWaitsAgainOnceEnabled() {
        var id = administration
                .invite(invitation("moi.roi.khoa", "Mời Rồi Khóa", ""), fixtures.administrator())
                .accountId();
        administration.disable(id, fixtures.administrator());
        administration.enable(id, fixtures.administrator());

        assertThat(administration.get(id, fixtures.administrator()).state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void oneAdministratorOfTheCityAlwaysStays() {
        var second = fixtures.person("quantri.hai", "Quản trị hai", Role.ADMINISTRATOR, "ubnd-tp");
        var first = fixtures.administrator();

        refused(() -> administration.disable(first.accountId(), first), "account.refused.own");
        administration.disable(second.accountId(), first);
        // With what they held when they signed in, before it was taken from them.
        refused(() -> administration.disable(first.accountId(), second), "account.refused.last");
        refused(() -> administration.delete(first.accountId(), "lý do", second), "account.refused.last");
        var city = fixtures.organization("ubnd-tp");
        refused(
                () -> administration.changeGrants(
                        first.accountId(),
                        city,
                        Set.of(new RoleAt(Role.LEADER, city)),
                        administration.get(first.accountId(), second).version(),
                        second),
                "account.refused.last");
    }

    @Test
    void nobodyGivesWhatIsBeyondThemNorMixesAdministrationWithContent() {
        var keeper = fixtures.person("quantri.mau1", "Quản trị phường một", Role.ADMINISTRATOR, "ubnd-mau1");
        var city = fixtures.organization("ubnd-tp");
        var ward = fixtures.organization("ubnd-mau1");

        refused(
                () -> administration.invite(
                        new InvitationDraft(
                                "vuot.quyen", "Vượt Quyền", "", "vi", ward, Set.of(new RoleAt(Role.APPROVER, city))),
                        keeper),
                "account.refused.grant.beyond");
        refused(
                () -> administration.invite(
                        new InvitationDraft(
                                "hai.vai",
                                "Hai Vai",
                                "",
                                "vi",
                                ward,
                                Set.of(new RoleAt(Role.ADMINISTRATOR, ward), new RoleAt(Role.APPROVER, ward))),
                        keeper),
                "account.refused.mixed");
        refused(
                () -> administration.invite(new InvitationDraft("Có Dấu", "", "a b@c", "vi", ward, Set.of()), keeper),
                "account.username.shape",
                "account.name.missing",
                "account.mail.shape",
                "account.refused.no.role");
        refused(
                () -> administration.invite(invitation("quantri", "Trùng Tên", ""), fixtures.administrator()),
                "account.username.taken");
    }

    @Test
    void allWorkGoesToAnotherWhoMayDoIt() {
        var from = fixtures.person("ban.giao", "Bàn Giao", Role.UNIT_OFFICER, "ubnd-mau1");
        var to = fixtures.person("nhan.viec", "Nhận Việc", Role.UNIT_OFFICER, "ubnd-mau1");
        var stranger = fixtures.person("nguoi.la", "Người Lạ", Role.UNIT_OFFICER, "ubnd-mau2");
        var administrator = fixtures.administrator();
        materials.create(MaterialFixtures.draft("Việc bàn giao một"), from);
        materials.create(MaterialFixtures.draft("Việc bàn giao hai"), from);

        assertThat(administration.workOf(from.accountId(), administrator))
                .containsExactly(new WorkOwner.Work("material.handover.DRAFT", 2));
        refused(
                () -> administration.handOver(from.accountId(), stranger.accountId(), administrator),
                "material.refused.handover");
        refused(() -> administration.delete(from.accountId(), "nghỉ việc", administrator), "account.refused.has.work");
        assertThat(administration.handOver(from.accountId(), to.accountId(), administrator))
                .isEqualTo(2);

        assertThat(administration.workOf(from.accountId(), administrator)).isEmpty();
        assertThat(materials.own(to, Set.of(Stage.DRAFT), 10))
                .extracting(material -> material.title())
                .containsExactlyInAnyOrder("Việc bàn giao một", "Việc bàn giao hai");
        assertThat(audit.find(
                        new AuditFilter(Set.of(AuditAction.HANDED_OVER), from.accountId(), null, null),
                        PageRequest.of(0, 5),
                        administrator))
                .singleElement()
                .extracting(entry -> entry.details())
                .isEqualTo("2 việc, sang tài khoản số " + to.accountId());
    }

    @Test
    void ownPasswordIsChangedOnlyByWhoKnowsIt() {
        var person = fixtures.person("doi.mat.khau", "Đổi Mật Khẩu", Role.SCHOOL, "thcs-mau1");

        refused(() -> own.changePassword("không đúng", PASSWORD, person), "account.password.wrong");
        refused(
                () -> own.changePassword(AccountFixtures.PASSWORD, AccountFixtures.PASSWORD, person),
                "account.password.same");
        refused(() -> own.changePassword(AccountFixtures.PASSWORD, "matkhau123456", person), "account.password.known");
        var epoch = epoch(person.accountId());
        assertThat(own.changePassword(AccountFixtures.PASSWORD, PASSWORD, person))
                .isEqualTo(epoch + 1);
    }

    @Test
    void listAsksTheSameNumberOfQueriesHoweverLong() throws InterruptedException {
        IntStream.range(0, 30)
                .forEach(i -> fixtures.person("nhieu.nguoi." + i, "Nhiều Người " + i, Role.SCHOOL, "thcs-mau1"));
        var one = statements(1);
        var many = statements(30);

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    /** In a thread that is counted as a web request is: what jobs do meanwhile is not. */
    private int statements(int size) throws InterruptedException {
        var administrator = fixtures.administrator();
        var found = new AtomicInteger();
        sql.take();
        var request = Thread.ofPlatform()
                .name("list-exec-1")
                .start(() -> found.set(administration
                        .find(
                                new AccountFilter("nhieu nguoi", Set.of(), Set.of(), Set.of()),
                                PageRequest.of(0, size, Sort.by("id")),
                                administrator)
                        .getNumberOfElements()));
        request.join();
        assertThat(found).hasValue(size);
        return sql.take();
    }

    private InvitationDraft invitation(String username, String name, String mail) {
        var ward = fixtures.organization("ubnd-mau1");
        return new InvitationDraft(username, name, mail, "vi", ward, Set.of(new RoleAt(Role.UNIT_OFFICER, ward)));
    }

    private long epoch(long id) {
        return jdbc.queryForObject("select epoch from account where id = ?", Long.class, id);
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void refused(ThrowingCallable action, String... keys) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::key)
                                .contains(keys));
    }
}
