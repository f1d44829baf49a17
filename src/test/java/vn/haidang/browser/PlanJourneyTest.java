package vn.haidang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.DemoAccounts;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;

/** The annex of a plan as its writers use it: a table of Word comes in, a tab dies, two people write at a time. */
@PortalTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanJourneyTest {

    private static final String SHEET = "document.querySelector('hd-sheet')";
    private static final Path ANNEX = Path.of("src/test/resources/campaign/phu-luc-120.html");

    @LocalServerPort
    int port;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    Activities activities;

    @Autowired
    AccountFixtures accounts;

    private Browser browser;
    private Actor city;

    @BeforeAll
    void openBrowser() {
        browser = new Browser(port);
        city = accounts.actor("canbo.tp");
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    void anAnnexOf120LinesIsPastedAndNothingTypedIsLostWhenTheTabDies() throws IOException {
        var plan = fixtures.plan("Hành trình dán phụ lục", city);
        var beginning = fixtures.lines(plan, city, "Một dòng để bắt đầu").getFirst();
        browser.signIn("canbo.tp", DemoAccounts.PASSWORD);
        open(browser, plan, 1);

        at(browser, beginning.key(), ActivityCell.TITLE);
        browser.script("""
            const data = new DataTransfer();
            data.setData('text/html', arguments[0]);
            data.setData('text/plain', 'TT\\tNội dung\\n1\\tViệc');
            %s.shadowRoot.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }))""".formatted(SHEET), Files.readString(ANNEX));
        browser.sees("Thêm 120 việc");
        assertThat(browser.axe()).isEmpty();
        browser.button("Thêm 120 việc");
        browser.await("all lines", _ -> lines(plan).size() == 121);
        var doubtful = lines(plan).stream()
                .filter(line -> !line.text().doubts().isEmpty())
                .toList();
        assertThat(doubtful).isNotEmpty();
        assertThat(activities.of(plan, city).stream().filter(line -> line.text().isHeading()))
                .hasSizeGreaterThan(3);
        at(browser, doubtful.getFirst().key(), ActivityCell.TITLE);
        browser.await(
                "a mark",
                _ -> Boolean.TRUE.equals(browser.script(
                        "return " + SHEET + ".shadowRoot.querySelector(`[data-id='${arguments[0]}'] .doubt`) !== null",
                        doubtful.getFirst().key())));

        // Typed faster than it can be sent, and then the tab is gone.
        var edited = neighbours(plan, 6);
        at(browser, edited.getFirst().key(), ActivityCell.NOTE);
        for (var at = 0; at < edited.size(); at++) {
            browser.keys("Ghi " + at, Keys.ENTER);
        }
        browser.killTab();
        open(browser, plan, 121);
        browser.await(
                "what was typed",
                _ -> notes(plan, edited)
                        .equals(IntStream.range(0, edited.size())
                                .mapToObj(at -> "Ghi " + at)
                                .toList()));
        assertThat(lines(plan)).hasSize(121);
    }

    @Test
    void anInputMethodWritesIntoASelectedCellOfAPlan() {
        var plan = fixtures.plan("Hành trình gõ Telex", city);
        var line = fixtures.lines(plan, city, "Dòng gõ").getFirst();
        browser.signIn("canbo.tp", DemoAccounts.PASSWORD);
        open(browser, plan, 1);
        at(browser, line.key(), ActivityCell.TITLE);
        for (var soFar : List.of("T", "Tr", "Tru", "Truy", "Truye", "Truyê", "Truyên", "Truyền")) {
            browser.command(
                    "Input.imeSetComposition",
                    Map.of("text", soFar, "selectionStart", soFar.length(), "selectionEnd", soFar.length()));
        }
        browser.command("Input.insertText", Map.of("text", "Truyền"));
        // UniKey takes letters back and sends the right ones.
        browser.keys(" ", "t", "h", "o", Keys.BACK_SPACE, "ô", "n", "g", Keys.ENTER);
        browser.await("the title", _ -> text(plan, line, ActivityCell.TITLE).equals("Truyền thông"));
    }

    @Test
    void twoPeopleSeeEachOtherAndNeitherOverwritesTheOther() {
        var plan = fixtures.plan("Hành trình hai người", city);
        var line = fixtures.lines(plan, city, "Dòng chung").getFirst();
        accounts.person("lan.hai.nguoi", "Lê Lan", Role.CITY_OFFICER, "ubnd-tp");
        browser.signIn("canbo.tp", DemoAccounts.PASSWORD);
        try (var other = new Browser(port)) {
            other.signIn("lan.hai.nguoi", AccountFixtures.PASSWORD);
            open(browser, plan, 1);
            open(other, plan, 1);
            browser.sees("Lê Lan");
            other.sees("Cán bộ thành phố (mẫu)");

            // What one finishes the other sees.
            at(other, line.key(), ActivityCell.NOTE);
            other.keys("Lan ghi", Keys.ENTER);
            browser.await(
                    "the note of the other",
                    _ -> shown(browser, line, ActivityCell.NOTE).equals("Lan ghi"));

            // Both are in the same cell: the second is asked.
            at(browser, line.key(), ActivityCell.PRODUCT);
            browser.keys("Của tôi");
            at(other, line.key(), ActivityCell.PRODUCT);
            other.keys("Của Lan", Keys.ENTER);
            browser.await(
                    "Lan's word", _ -> text(plan, line, ActivityCell.PRODUCT).equals("Của Lan"));
            browser.keys(Keys.ENTER);
            at(browser, line.key(), ActivityCell.PRODUCT);
            browser.await(
                    "the choice", _ -> inside(browser, ".note:popover-open").contains("Của Lan"));
            assertThat(inside(browser, ".note:popover-open")).contains("Lê Lan").contains("Của tôi");
            assertThat(text(plan, line, ActivityCell.PRODUCT)).isEqualTo("Của Lan");
            browser.keys(Keys.ENTER, Keys.ENTER);
            browser.await(
                    "mine, on purpose",
                    _ -> text(plan, line, ActivityCell.PRODUCT).equals("Của tôi"));
            other.await(
                    "and seen", _ -> shown(other, line, ActivityCell.PRODUCT).equals("Của tôi"));
        }
    }

    private static void open(Browser browser, long plan, int lines) {
        browser.open("/quan-ly/ke-hoach/" + plan);
        browser.await(
                lines + " lines",
                _ -> browser.script("return %s?.rowIds?.length ?? 0".formatted(SHEET)) instanceof Long rows
                        && rows >= lines);
    }

    private static void at(Browser browser, String key, ActivityCell cell) {
        browser.script(SHEET + ".focusCell(arguments[0], arguments[1])", key, cell.key());
    }

    private static String shown(Browser browser, ActivityLine line, ActivityCell cell) {
        return (String) browser.script(
                "return %s.valueAt(arguments[0], arguments[1])".formatted(SHEET), line.key(), cell.key());
    }

    private static String inside(Browser browser, String selector) {
        return (String) browser.script(
                "return %s.shadowRoot.querySelector(arguments[0])?.innerText ?? ''".formatted(SHEET), selector);
    }

    private List<ActivityLine> lines(long plan) {
        return activities.of(plan, city).stream()
                .filter(line -> !line.text().isHeading())
                .toList();
    }

    /** Lines below one another with no heading between them. */
    private List<ActivityLine> neighbours(long plan, int count) {
        var rows = activities.of(plan, city);
        return IntStream.rangeClosed(1, rows.size() - count)
                .mapToObj(from -> rows.subList(from, from + count))
                .filter(some -> some.stream().noneMatch(line -> line.text().isHeading()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notes(long plan, List<ActivityLine> of) {
        return of.stream().map(line -> text(plan, line, ActivityCell.NOTE)).toList();
    }

    private String text(long plan, ActivityLine line, ActivityCell cell) {
        var now = activities.find(plan, line.key(), city).orElseThrow().text();
        return switch (cell) {
            case TITLE -> now.title();
            case PRODUCT -> now.product();
            default -> now.note();
        };
    }
}
