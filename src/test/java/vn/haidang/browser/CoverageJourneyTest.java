package vn.haidang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.DemoAccounts;
import vn.haidang.area.Areas;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.coverage.CoverageTexts;

/** From an empty cell to the line that fills it, by keyboard through the table; axe finds nothing on the way. */
@PortalTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    Activities activities;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Areas areas;

    private Browser browser;
    private final List<String> found = new ArrayList<>();

    @BeforeAll
    void openBrowser() {
        browser = new Browser(port);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void anEmptyCellIsFilledFromTheTable() {
        var city = accounts.actor("canbo.tp");
        var unit = areas.findCurrent("phuong-mau1").orElseThrow();
        var plan = fixtures.plan("Hành trình độ phủ", city);
        activities.append(
                plan,
                List.of(CoverageTexts.of(
                        "Họp phụ huynh", Set.of("phu-huynh"), Set.of(unit.id()), null, Set.of(), Map.of())),
                city);
        browser.signIn("canbo.tp", DemoAccounts.PASSWORD);
        var address = "/quan-ly/do-phu?tu=2026-01-01&den=2026-12-31&du-thao=1&ke-hoach=" + plan;
        browser.open(address);
        browser.sees("Toàn thành phố");
        browser.sees("0/1");
        browser.narrow();
        look();
        browser.wide();

        // The first cell has the focus; one to the right is that of the first audience.
        browser.script("document.querySelector('.hd-cov-table button').focus()");
        browser.keys(Keys.ARROW_RIGHT);
        browser.keys(Keys.ENTER);
        browser.sees("Chưa có việc nào ở đây");
        look();
        browser.button("Thêm vào dự thảo");
        browser.sees("Đã thêm vào cuối dự thảo");
        browser.button("Xem bảng kể cả dự thảo");
        browser.sees("0/2");
        assertThat(activities.of(plan, city)).hasSize(2);

        for (var tab : List.of("ban-do", "o-trong", "trung-lich", "khu-dan-cu")) {
            browser.open(address + "&xem=" + tab);
            browser.sees("Trùng lịch");
            look();
            browser.narrow();
            look();
            browser.wide();
        }
        assertThat(found).isEmpty();
    }

    private void look() {
        browser.axe().forEach(finding -> found.add(browser.path() + ": " + finding));
    }
}
