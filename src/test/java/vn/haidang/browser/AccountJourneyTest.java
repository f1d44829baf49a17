package vn.haidang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.Mailbox;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Role;
import vn.haidang.account.AccountAdministration;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.DemoAccounts;
import vn.haidang.account.factor.FactorFixtures;

/** Getting in, staying in and being put out, in a real browser. */
@PortalTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    AccountFixtures fixtures;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Mailbox mailbox;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = new Browser(port);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @AfterEach
    void setClockBack() {
        clock.setBack();
    }

    @Test
    void openViewOfADisabledAccountEndsWithinSeconds() {
        var person = fixtures.person("mo.roi.khoa", "Mở Rồi Khóa", Role.UNIT_OFFICER, "ubnd-mau1");
        browser.signIn("mo.roi.khoa", AccountFixtures.PASSWORD);
        browser.open("/quan-ly/tai-lieu");
        browser.sees("Soạn tài liệu mới");

        var began = System.nanoTime();
        administration.disable(person.accountId(), fixtures.administrator());
        // Nobody touches the page.
        browser.sees("Phiên làm việc đã kết thúc");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));

        browser.open("/quan-ly/tai-lieu");
        browser.sees("Đăng nhập");
        assertThat(browser.text()).doesNotContain("Soạn tài liệu mới");
    }

    @Test
    void openViewEndsWhenTheUnitMovesInTheTreeWhoeverMovedIt() {
        var person = fixtures.person("don.vi.chuyen", "Đơn Vị Chuyển", Role.LEADER, "tieu-hoc-mau2");
        browser.signIn("don.vi.chuyen", AccountFixtures.PASSWORD);
        browser.open("/quan-ly/tai-lieu");
        var path = jdbc.queryForObject(
                "select path from organization where id = ?", String.class, person.organizationId());
        try {
            jdbc.update("update organization set path = '/1/4711/' where id = ?", person.organizationId());
            browser.sees("Phiên làm việc đã kết thúc");
        } finally {
            jdbc.update("update organization set path = ? where id = ?", path, person.organizationId());
        }
    }

    @Test
    void secondFactorStandsBetweenThePasswordAndEveryView() {
        var person = fixtures.person("hai.buoc", "Hai Bước", Role.UNIT_OFFICER, "ubnd-mau1");
        var secret = fixtures.secondFactor(person);
        clock.goAhead(Duration.ofMinutes(1));
        browser.signIn("hai.buoc", AccountFixtures.PASSWORD);
        browser.sees("Mã xác minh");
        for (var path : new String[] {"/quan-ly", "/quan-ly/tai-lieu", "/quan-ly/tai-khoan-cua-toi"}) {
            browser.open(path);
            browser.sees("Mã xác minh");
            assertThat(browser.path()).endsWith("/xac-minh");
        }

        browser.type("Mã xác minh", "000000");
        browser.button("Xác minh");
        browser.sees("Mã không đúng hoặc đã dùng rồi");
        var code = FactorFixtures.codeNow(secret, clock.instant());
        browser.type("Mã xác minh", code);
        browser.button("Xác minh");
        browser.sees("Việc của tôi");

        // The same code again, from another browser.
        try (var other = new Browser(port)) {
            other.signIn("hai.buoc", AccountFixtures.PASSWORD);
            other.type("Mã xác minh", code);
            other.button("Xác minh");
            other.sees("Mã không đúng hoặc đã dùng rồi");
        }
    }

    @Test
    void administratorInvitesAndThePersonTakesTheAccount() throws Exception {
        browser.signIn("quantri", DemoAccounts.PASSWORD);
        browser.open("/quan-ly/tai-khoan/moi");
        browser.type("Họ và tên", "Lý Thị Nhận Thư");
        browser.type("Tên đăng nhập", "ly.nhan.thu");
        browser.type("Địa chỉ thư", "lynhanthu@example.org");
        browser.choose("Đơn vị công tác", "Ủy ban nhân dân phường Mẫu 1");
        browser.choose("Vai trò", "Cán bộ cơ sở");
        browser.button("Mời");
        browser.sees("Đã gửi thư mời");
        browser.sees("Chờ người được mời nhận tài khoản");
        var link = Mailbox.link(mailbox.await("lynhanthu@example.org", 0));

        try (var person = new Browser(port)) {
            person.open(link);
            person.sees("Nhận tài khoản");
            person.type("Mật khẩu mới", "mưa rơi trên cầu Bính sáng nay");
            person.type("Nhập lại mật khẩu", "mưa rơi trên cầu Bính sáng nay");
            person.button("Nhận tài khoản");
            person.sees("Đăng nhập");
            person.open(link);
            person.sees("Liên kết không dùng được");
            person.signIn("ly.nhan.thu", "mưa rơi trên cầu Bính sáng nay");
            person.sees("Việc của tôi");

            browser.open("/quan-ly/tai-khoan?q=ly+nhan+thu");
            browser.sees("Đang dùng");
        }
    }
}
