package vn.haidang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import tools.jackson.databind.json.JsonMapper;

/** The grid like a spreadsheet, alone on a page: what hands and input methods do to it, and what it sends. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetTest {

    private static final Path PAGE = Path.of("src/test/resources/sheet");
    private static final Path FRONTEND = Path.of("frontend");
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

    private HttpServer server;
    private ExecutorService threads;
    private Browser browser;

    @BeforeAll
    void serve() throws IOException {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", SheetTest::answer);
        server.start();
        browser = new Browser(server.getAddress().getPort());
    }

    @AfterAll
    void stop() {
        browser.close();
        server.stop(0);
        threads.close();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        try (exchange) {
            if (path.equals("words.json")) {
                send(exchange, "application/json", JsonMapper.shared().writeValueAsBytes(words()));
                return;
            }
            var name = path.isEmpty() ? "index.html" : path;
            for (var folder : List.of(PAGE, FRONTEND)) {
                var file = folder.resolve(name).normalize();
                if (file.startsWith(folder) && Files.isRegularFile(file)) {
                    send(exchange, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), Files.readAllBytes(file));
                    return;
                }
            }
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> words() throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/messages/sheet.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key.substring("sheet.".length()), texts::getProperty));
    }

    @BeforeEach
    void open() {
        open("/");
        browser.script("localStorage.clear(); sessionStorage.clear()");
        open("/");
    }

    private void open(String path) {
        browser.open(path);
        ready();
    }

    private void ready() {
        browser.await("the sheet", _ -> Boolean.TRUE.equals(browser.script("return window.ready === true")));
    }

    // --- keys

    @Test
    void keysWalkAsInASpreadsheet() {
        at("d2", "title");
        browser.keys(Keys.ARROW_DOWN, Keys.ARROW_RIGHT);
        assertThat(here()).isEqualTo("d3 form");
        browser.keys(Keys.TAB);
        assertThat(here()).isEqualTo("d3 audience");
        browser.keys(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(here()).isEqualTo("d3 title");
        browser.keys(Keys.ENTER);
        assertThat(here()).isEqualTo("d4 title");
        browser.keys(Keys.chord(Keys.SHIFT, Keys.ENTER));
        assertThat(here()).isEqualTo("d3 title");
        browser.keys(Keys.END);
        assertThat(here()).isEqualTo("d3 state");
        browser.keys(Keys.HOME);
        assertThat(here()).isEqualTo("d3 mark");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.END));
        assertThat(here()).isEqualTo("d12 state");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.HOME));
        assertThat(here()).isEqualTo("d1 mark");
        browser.keys(Keys.PAGE_DOWN);
        assertThat(rowNumber()).isGreaterThan(4);
        browser.keys(Keys.PAGE_UP);
        assertThat(here()).isEqualTo("d1 mark");
    }

    @Test
    void afterTabsEnterGoesBackToTheColumnWhereTheyBegan() {
        at("d2", "time");
        browser.keys("Tháng 9", Keys.TAB, "Tổ dân phố Mẫu 3", Keys.ENTER);
        assertThat(here()).isEqualTo("d3 time");
        assertThat(value("d2", "time")).isEqualTo("Tháng 9");
        assertThat(value("d2", "place")).isEqualTo("Tổ dân phố Mẫu 3");
    }

    @Test
    void typingReplacesWhatF2Continues() {
        at("d2", "lead");
        browser.keys("Đoàn phường", Keys.ENTER);
        assertThat(value("d2", "lead")).isEqualTo("Đoàn phường");
        at("d2", "lead");
        browser.keys(Keys.F2, " Mẫu 1", Keys.ENTER);
        assertThat(value("d2", "lead")).isEqualTo("Đoàn phường Mẫu 1");
        at("d2", "lead");
        browser.keys("khác", Keys.ESCAPE);
        assertThat(value("d2", "lead")).isEqualTo("Đoàn phường Mẫu 1");
        browser.keys(Keys.DELETE);
        assertThat(value("d2", "lead")).isEmpty();
        at("d2", "title");
        browser.keys("Dòng trên", Keys.chord(Keys.ALT, Keys.ENTER), "dòng dưới", Keys.ENTER);
        assertThat(value("d2", "title")).isEqualTo("Dòng trên\ndòng dưới");
        at("d2", "state");
        browser.keys("xong", Keys.ENTER);
        assertThat(value("d2", "state")).isEqualTo("Chưa làm");
    }

    @Test
    void theKeyboardFindsItsWayInAndOut() {
        browser.script("document.getElementById('before').focus()");
        browser.keys(Keys.TAB);
        assertThat(browser.script("return document.activeElement.localName")).isEqualTo("hd-sheet");
        browser.keys(Keys.TAB);
        assertThat(browser.script("return document.activeElement.localName")).isEqualTo("hd-sheet");
        browser.keys(Keys.ESCAPE);
        assertThat(inside(".hint")).isEqualTo("Nhấn Tab để ra khỏi bảng");
        browser.keys(Keys.TAB);
        assertThat(focused()).isEqualTo("after");
        at("d2", "title");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.F6));
        assertThat(focused()).isEqualTo("hd-sheet foot");
        browser.keys(Keys.TAB);
        assertThat(focused()).isEqualTo("after");
        at("d3", "title");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        assertThat(browser.script("return heard['open-row'].rowId")).isEqualTo("d3");
    }

    @Test
    void choicesAreFoundWithoutMarks() {
        at("d2", "form");
        browser.keys("san khau");
        assertThat(browser.script("return [...root().querySelectorAll('.options li')].map(o => o.textContent).join('|')"
                        .replace("root()", ROOT)))
                .isEqualTo("Sân khấu hóa");
        browser.keys(Keys.ENTER);
        assertThat(value("d2", "form")).isEqualTo("Sân khấu hóa");
        assertThat(here()).isEqualTo("d3 form");
        browser.keys("dang tren mang xa hoi", Keys.ESCAPE, Keys.ENTER);
        assertThat(value("d3", "form")).isEqualTo("Đăng trên mạng xã hội");
        browser.keys("Hình thức khác hẳn", Keys.ENTER);
        assertThat(value("d4", "form")).isEqualTo("Hình thức khác hẳn");
        at("d2", "audience");
        browser.keys("ngu", Keys.ENTER, "cong", Keys.ENTER, Keys.ENTER);
        assertThat(value("d2", "audience")).isEqualTo("Ngư dân; Công nhân");
    }

    // --- Vietnamese input

    @Test
    void anInputMethodThatComposesLosesNoKeyInACellThatWasOnlySelected() {
        at("d2", "title");
        // As IBus and macOS do: the word is open until it is finished; its keys are 229.
        for (var word : List.of(
                List.of("T", "Tr", "Tru", "Truy", "Truye", "Truyê", "Truyên", "Truyền"),
                List.of("t", "th", "tho", "thô", "thôn", "thông"))) {
            for (var soFar : word) {
                composing(soFar);
            }
            browser.command("Input.insertText", Map.of("text", word.getLast()));
            if (word.getFirst().equals("T")) {
                browser.keys(" ");
            }
        }
        browser.keys(Keys.ENTER);
        assertThat(value("d2", "title")).isEqualTo("Truyền thông");
        assertThat(here()).isEqualTo("d3 title");
    }

    @Test
    void keysThatNavigateBelongToTheInputMethodWhileItComposes() {
        at("d2", "title");
        composing("Truyề");
        for (var key : List.of("Enter", "ArrowDown", "Tab", "Escape")) {
            browser.command(
                    "Input.dispatchKeyEvent", Map.of("type", "rawKeyDown", "key", key, "windowsVirtualKeyCode", 229));
        }
        assertThat(here()).isEqualTo("d2 title");
        composing("Truyền");
        browser.command("Input.insertText", Map.of("text", "Truyền"));
        browser.keys(Keys.ENTER);
        assertThat(value("d2", "title")).isEqualTo("Truyền");
    }

    @Test
    void anInputMethodThatSendsBackspacesLosesNoKeyInACellThatWasOnlySelected() {
        at("d2", "lead");
        // As UniKey does for "Truyeenf thoong": it takes letters back and sends the right ones.
        browser.keys("T", "r", "u", "y", "e", Keys.BACK_SPACE, "ê", "n", Keys.BACK_SPACE, Keys.BACK_SPACE, "ền");
        browser.keys(" ", "t", "h", "o", Keys.BACK_SPACE, "ô", "n", "g", Keys.ENTER);
        assertThat(value("d2", "lead")).isEqualTo("Truyền thông");
        // The first letter itself is taken back: "dd".
        browser.keys("d", Keys.BACK_SPACE, "đ", "o", "à", "n", Keys.ENTER);
        assertThat(value("d3", "lead")).isEqualTo("đoàn");
        // In a cell with a list as well.
        at("d2", "form");
        browser.keys(
                "T",
                "r",
                "u",
                "y",
                "e",
                Keys.BACK_SPACE,
                "ê",
                "n",
                Keys.BACK_SPACE,
                Keys.BACK_SPACE,
                "ền",
                Keys.ESCAPE);
        browser.keys(" ", "t", "h", "o", Keys.BACK_SPACE, "ô", "n", "g", Keys.ESCAPE, Keys.ENTER);
        assertThat(value("d2", "form")).isEqualTo("Truyền thông");
    }

    private void composing(String text) {
        browser.command(
                "Input.imeSetComposition",
                Map.of("text", text, "selectionStart", text.length(), "selectionEnd", text.length()));
    }

    // --- ranges

    @Test
    void aRangeIsCopiedPastedCutAndFilledDown() {
        at("d2", "time");
        browser.keys("Tháng 7", Keys.TAB, "Ngõ 1 \"cũ\"", Keys.ENTER);
        at("d2", "time");
        browser.keys(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT), Keys.chord(Keys.CONTROL, "c"));
        at("d5", "time");
        browser.keys(Keys.chord(Keys.CONTROL, "v"));
        assertThat(value("d5", "time")).isEqualTo("Tháng 7");
        assertThat(value("d5", "place")).isEqualTo("Ngõ 1 \"cũ\"");
        at("d5", "time");
        browser.keys(Keys.chord(Keys.CONTROL, "x"));
        assertThat(value("d5", "time")).isEmpty();
        at("d2", "time");
        browser.keys(
                Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN),
                Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN),
                Keys.chord(Keys.CONTROL, "d"));
        assertThat(value("d3", "time")).isEqualTo("Tháng 7");
        assertThat(value("d4", "time")).isEqualTo("Tháng 7");
        assertThat(lastBatch()).contains("\"rowId\":\"d3\"", "\"rowId\":\"d4\"").doesNotContain("\"rowId\":\"d2\"");
        browser.keys(Keys.chord(Keys.CONTROL, "z"));
        assertThat(value("d4", "time")).isEqualTo("Quý II");
        browser.keys(Keys.chord(Keys.CONTROL, "a"));
        assertThat(browser.script("return " + ROOT + ".querySelectorAll('[aria-selected=true]').length > 100"))
                .isEqualTo(true);
    }

    @Test
    void aPasteLongerThanTheTableAddsRowsAndIsOneStep() {
        at("d12", "title");
        paste("Một\tSân khấu hóa\r\nHai\t\"Trích \"\"lời\"\"\nhai dòng\"\r\nBa\tthi tim hieu\r\n", "");
        assertThat(rows()).isEqualTo(14);
        assertThat(value("d12", "title")).isEqualTo("Một");
        assertThat(browser.script("return sent.length")).isEqualTo(1L);
        assertThat(browser.script("return sent[0].inserts.length")).isEqualTo(2L);
        assertThat(browser.script("return sent[0].edits.map(e => e.value).join('|')"))
                .isEqualTo("Một|Sân khấu hóa|Hai|Trích \"lời\" hai dòng|Ba|Thi tìm hiểu");
        browser.keys(Keys.chord(Keys.CONTROL, "z"));
        assertThat(rows()).isEqualTo(12);
        assertThat(value("d12", "title")).isEqualTo("Hoạt động số 12");
        browser.keys(Keys.chord(Keys.CONTROL, "y"));
        assertThat(rows()).isEqualTo(14);
        assertThat(value("d12", "title")).isEqualTo("Một");
    }

    @Test
    void aLargePasteIsSentInBatchesOfBoundedSizeAndNothingOfItIsLost() {
        at("d12", "mark");
        paste("x\ty\tThi tìm hiểu\tHọc sinh\ta\tb\tc\td\t5\n".repeat(500), "");
        browser.await("saved", _ -> inside(".status").startsWith("Đã lưu lúc"));
        assertThat(rows()).isEqualTo(511);
        assertThat(browser.script(
                        "return Math.max(...sent.map(b => b.inserts.length + b.edits.length + b.deletes.length))"))
                .isEqualTo(2000L);
        // Nine cells in 500 rows.
        assertThat(browser.script("return sent.flatMap(b => b.edits).length")).isEqualTo(4500L);
        assertThat(browser.script("return document.querySelector('hd-sheet').rowIds.some(id => id.startsWith('moi-'))"))
                .isEqualTo(false);
    }

    @Test
    void aTableOfWordIsHandedOver() {
        at("d2", "title");
        var word = "<table><tr><td colspan=2>I</td></tr><tr><td>1</td><td>Nói chuyện</td></tr></table>";
        paste("I\t\n1\tNói chuyện", word);
        assertThat(browser.script("return heard['annex-paste'].html")).isEqualTo(word);
        assertThat(browser.script("return sent.length")).isEqualTo(0L);
        // A range of a spreadsheet is a range, unless an annex is expected.
        browser.script("delete heard['annex-paste']");
        var excel =
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>a</td><td>b</td></tr></table>";
        paste("a\tb", excel);
        assertThat(value("d2", "title")).isEqualTo("a");
        assertThat(browser.script("return heard['annex-paste'] === undefined")).isEqualTo(true);
        browser.script("document.querySelector('hd-sheet').allow({ annex: true, annexMode: true })");
        paste("c\td", excel);
        assertThat(browser.script("return heard['annex-paste'].html")).isEqualTo(excel);
        browser.script("delete heard['annex-paste']");
        paste("1\t2", "<table>" + "x".repeat(2 * 1024 * 1024) + "</table>");
        assertThat(browser.script("return heard['annex-paste'] === undefined")).isEqualTo(true);
        assertThat(inside(".status")).contains("quá lớn");
    }

    @Test
    void rowsAreMadeAndDeletedAndComeBackInTheirPlace() {
        at("d3", "title");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.SHIFT, "+"));
        browser.keys("Dòng mới", Keys.ENTER);
        assertThat(rows()).isEqualTo(13);
        assertThat(order(2, 5)).startsWith("Hoạt động số 3|Dòng mới|Hoạt động số 4");
        at("d3", "title");
        browser.keys(
                Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN),
                Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN),
                Keys.chord(Keys.CONTROL, "-"));
        assertThat(rows()).isEqualTo(10);
        browser.keys(Keys.chord(Keys.CONTROL, "z"));
        assertThat(rows()).isEqualTo(13);
        assertThat(order(2, 5)).startsWith("Hoạt động số 3|Dòng mới|Hoạt động số 4");
        assertThat(lastBatch()).contains("\"restores\":\"d3\"", "\"restores\":\"d4\"");
        browser.keys(Keys.chord(Keys.CONTROL, "z"), Keys.chord(Keys.CONTROL, "z"));
        assertThat(rows()).isEqualTo(12);
    }

    @Test
    void theMouseSelectsDragsFillsAndOpens() {
        drag(cell("d2", "with"), cell("d4", "time"));
        assertThat(browser.script("return " + ROOT + ".querySelectorAll('[aria-selected=true]').length"))
                .isEqualTo(6L);
        press(cell("d2", "mark"), 1);
        drag(".handle", cell("d4", "mark"));
        assertThat(value("d4", "mark")).isEqualTo("1.2");
        assertThat(lastBatch()).contains("\"rowId\":\"d3\"");
        press(cell("d3", "with"), 1);
        press(cell("d3", "with"), 2);
        browser.keys(" và B", Keys.ENTER);
        assertThat(value("d3", "with")).isEqualTo("Trường Mẫu A và B");
    }

    @Test
    void aFingerSelectsThenOpens() {
        tap(cell("d3", "lead"));
        browser.await("the cell", _ -> here().equals("d3 lead"));
        assertThat(isOpen()).isFalse();
        tap(cell("d3", "lead"));
        browser.await("the editor", _ -> isOpen());
        browser.keys(" và 2", Keys.ENTER);
        assertThat(value("d3", "lead")).isEqualTo("Phường Mẫu 1 và 2");
    }

    private void drag(String from, String to) {
        mouse("mousePressed", from, 1);
        mouse("mouseMoved", to, 0);
        mouse("mouseReleased", to, 1);
    }

    private void press(String place, int clicks) {
        mouse("mousePressed", place, clicks);
        mouse("mouseReleased", place, clicks);
    }

    private void mouse(String type, String place, int clicks) {
        var at = middle(place);
        browser.command(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        at.get(0),
                        "y",
                        at.get(1),
                        "button",
                        "left",
                        "buttons",
                        1,
                        "clickCount",
                        clicks));
    }

    private void tap(String place) {
        var at = middle(place);
        browser.command(
                "Input.dispatchTouchEvent",
                Map.of("type", "touchStart", "touchPoints", List.of(Map.of("x", at.get(0), "y", at.get(1)))));
        browser.command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private List<?> middle(String selector) {
        return (List<?>) browser.script(
                "const box = %s.querySelector(arguments[0]).getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]"
                        .formatted(ROOT),
                selector);
    }

    // --- saving

    @Test
    void eachFinishedEditIsOneBatchAndTheSaveIsSeen() {
        at("d2", "lead");
        browser.keys("Công an phường Mẫu", Keys.ENTER);
        assertThat(inside(".status")).matches("Đã lưu lúc \\d\\d:\\d\\d");
        assertThat(lastBatch())
                .contains(
                        "\"edits\":[{\"rowId\":\"d2\",\"version\":1,\"key\":\"lead\",\"value\":\"Công an phường Mẫu\"}]");
        at("d2", "lead");
        browser.keys("Khác", Keys.ENTER);
        assertThat(lastBatch()).contains("\"version\":2");
        assertThat(browser.script("return Object.keys(localStorage).filter(k => k.startsWith('thu/')).length"))
                .isEqualTo(0L);
    }

    @Test
    void whatWasNotAcknowledgedIsSentAgainAfterAReloadUnderTheSameId() {
        open("/?answers=silent");
        at("d2", "lead");
        browser.keys("Giữ lại một", Keys.ENTER);
        at("d3", "title");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.SHIFT, "+"), "Dòng chưa lưu", Keys.ENTER);
        at("d4", "lead");
        browser.keys("Đang gõ dở");
        browser.await("trying again", _ -> inside(".status").contains("đang thử lại"));
        var id = browser.script("return sent[0].id");
        assertThat(browser.script("return new Set(sent.map(b => b.id)).size")).isEqualTo(1L);

        // Another document: nothing of the first one is left but what it stored.
        open("/?answers=all");
        assertThat(value("d2", "lead")).isEqualTo("Giữ lại một");
        assertThat(value("d4", "lead")).isEqualTo("Đang gõ dở");
        assertThat(order(3, 4)).isEqualTo("Dòng chưa lưu");
        browser.await("saved", _ -> inside(".status").startsWith("Đã lưu lúc"));
        assertThat(browser.script("return sent[0].id")).isEqualTo(id);
        assertThat(browser.script("return sent.flatMap(b => b.edits).map(e => e.value).join('|')"))
                .isEqualTo("Giữ lại một|Dòng chưa lưu|Đang gõ dở");
        assertThat(browser.script("return sent[2].edits[0].rowId.startsWith('luu-moi-')"))
                .isEqualTo(true);

        open("/?answers=all");
        assertThat(browser.script("return sent.length")).isEqualTo(0L);
    }

    // --- two people

    @Test
    void aConflictShowsBothAndThePersonChooses() {
        browser.script("answers = 'silent'");
        at("d2", "lead");
        browser.keys("Của tôi đây", Keys.ENTER);
        conflict("d2", "Công an thành phố", 5);
        at("d2", "lead");
        browser.await("the choice", _ -> inside(".note:popover-open").contains("Lan vừa sửa ô này"));
        assertThat(inside(".note:popover-open")).contains("Của tôi đây").contains("Công an thành phố");
        browser.script("answers = 'all'");
        browser.keys(Keys.ENTER, Keys.ENTER);
        assertThat(value("d2", "lead")).isEqualTo("Của tôi đây");
        assertThat(lastBatch()).contains("\"version\":5").contains("Của tôi đây");

        browser.script("answers = 'silent'");
        at("d3", "lead");
        browser.keys("Lần nữa", Keys.ENTER);
        conflict("d3", "Sở Mẫu", 7);
        at("d3", "lead");
        browser.keys(Keys.ENTER, Keys.ARROW_RIGHT, Keys.SPACE);
        assertThat(value("d3", "lead")).isEqualTo("Sở Mẫu");
        assertThat(here()).isEqualTo("d3 lead");
        assertThat(inside(".note:popover-open")).isEmpty();
    }

    private void conflict(String rowId, String theirs, int version) {
        browser.script(
                "document.querySelector('hd-sheet').conflict(sent.at(-1).id, arguments[0], 'lead', arguments[1], 'Lan', arguments[2])",
                rowId,
                theirs,
                version);
    }

    @Test
    void whatOthersChangeArrivesUnlessItIsBeingEditedHere() {
        at("d2", "lead");
        browser.keys("đang gõ");
        browser.script("""
            const changed = row(2, { version: 2, changedBy: 'Lan' });
            changed.values.lead = 'Lan ghi';
            changed.values.time = 'Tháng 12';
            document.querySelector('hd-sheet').setRow(changed);""");
        assertThat(value("d2", "time")).isEqualTo("Tháng 12");
        assertThat(inside(".note:popover-open")).isEqualTo("Lan vừa đổi ô này thành: Lan ghi");
        browser.script("answers = 'silent'");
        browser.keys(Keys.ENTER);
        // Of the version that was seen when the typing began: the server can tell.
        assertThat(lastBatch()).contains("\"version\":1", "đang gõ");
        browser.script("document.querySelector('hd-sheet').removeRow('d3')");
        assertThat(rows()).isEqualTo(11);
        browser.script("document.querySelector('hd-sheet').setPresence([{name: 'Lan', rowId: 'd4', key: 'place'}])");
        assertThat(inside(".person")).isEqualTo("Lan");
    }

    @Test
    void whatIsRefusedStaysWithItsReason() {
        browser.script("answers = 'silent'");
        at("d2", "amount");
        browser.keys("nhiều", Keys.ENTER);
        browser.script(
                "document.querySelector('hd-sheet').reject(sent.at(-1).id, 'd2', 'amount', 'Số lượng phải là một số.')");
        assertThat(value("d2", "amount")).isEqualTo("nhiều");
        at("d2", "amount");
        assertThat(inside(".note:popover-open")).isEqualTo("Số lượng phải là một số.");
        assertThat(inside(".status")).contains("1 ô cần xem lại");
        open("/");
        assertThat(value("d2", "amount")).isEqualTo("nhiều");
        at("d2", "amount");
        browser.keys("12", Keys.ENTER);
        assertThat(inside(".status")).doesNotContain("cần xem lại");
    }

    // --- size, looks

    @Test
    void aThousandRowsKeepFewInThePageAndSayHowManyThereAre() {
        open("/?rows=1000");
        assertThat(elements()).isLessThan(100);
        at("d700", "place");
        assertThat(elements()).isLessThan(100);
        assertThat(here()).isEqualTo("d700 place");
        assertThat(browser.script(
                        "return " + ROOT + ".querySelector('.active').parentElement.getAttribute('aria-rowindex')"))
                .isEqualTo("701");
        assertThat(browser.script("return " + ROOT + ".querySelector('.active').getAttribute('aria-colindex')"))
                .isEqualTo("9");
        assertThat(browser.script("return " + ROOT + ".querySelector('.grid').getAttribute('aria-rowcount')"))
                .isEqualTo("1001");
        assertThat(visible()).isTrue();
        browser.script(ROOT + ".querySelector('.scroll').scrollTop = 0");
        // The selected row stays, for the one who types into it.
        browser.await("the first row", _ -> elements() > 0 && !visible());
        browser.keys("gõ từ xa", Keys.ENTER);
        assertThat(value("d700", "place")).isEqualTo("gõ từ xa");
        browser.script("document.querySelector('hd-sheet').filter('dia ban')");
        browser.script("document.querySelector('hd-sheet').filter('HOAT DONG SO 99')");
        // 99 and 991 … 999 without groups and every fifth, with the groups around them.
        assertThat(order(0, 30))
                .contains("Hoạt động số 99|")
                .contains("Hoạt động số 999")
                .doesNotContain("số 98");
    }

    @Test
    void nothingIsFoundByAxeAndNothingIsWiderThanThePage() {
        open("/?rows=200");
        browser.script("document.querySelector('hd-sheet').setPresence([{name: 'Lan', rowId: 'd6', key: 'lead'}])");
        at("d3", "time");
        browser.keys(Keys.ARROW_DOWN);
        assertThat(browser.axe()).isEmpty();
        at("d3", "form");
        browser.keys("t");
        assertThat(browser.axe()).isEmpty();
        browser.keys(Keys.ESCAPE, Keys.ESCAPE);
        browser.script("answers = 'silent'");
        at("d2", "lead");
        browser.keys("Của tôi đây", Keys.ENTER);
        conflict("d2", "Công an thành phố", 5);
        at("d2", "lead");
        browser.keys(Keys.ENTER);
        assertThat(browser.axe()).isEmpty();
        dark(true);
        assertThat(browser.axe()).isEmpty();
        dark(false);
        browser.narrow();
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth"))
                .isEqualTo(390L);
        at("d9", "place");
        browser.script("document.querySelector('hd-sheet').setRows([])");
        assertThat(browser.axe()).isEmpty();
        browser.wide();
    }

    private void dark(boolean on) {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light"))));
    }

    // --- reading the sheet

    private static final String ROOT = "document.querySelector('hd-sheet').shadowRoot";

    private static final List<String> KEYS = List.of(
            "mark",
            "title",
            "form",
            "audience",
            "lead",
            "with",
            "time",
            "place",
            "amount",
            "product",
            "money",
            "state");

    private void at(String rowId, String key) {
        browser.script("document.querySelector('hd-sheet').focusCell(arguments[0], arguments[1])", rowId, key);
    }

    private String here() {
        return (String) browser.script(
                "const cell = %s.querySelector('.active'); return cell.parentElement.dataset.id + ' ' + arguments[0][cell.dataset.c]"
                        .formatted(ROOT),
                KEYS);
    }

    private long rowNumber() {
        return Long.parseLong((String) browser.script(
                "return %s.querySelector('.active').parentElement.getAttribute('aria-rowindex')".formatted(ROOT)));
    }

    private boolean visible() {
        return Boolean.TRUE.equals(browser.script("""
            const root = %s;
            const cell = root.querySelector('.active').getBoundingClientRect();
            const window = root.querySelector('.scroll').getBoundingClientRect();
            return cell.top >= window.top && cell.bottom <= window.bottom + 1 && cell.left >= window.left && cell.right <= window.right + 1""".formatted(ROOT)));
    }

    private boolean isOpen() {
        return Boolean.TRUE.equals(browser.script("return %s.querySelector('.edit.open') !== null".formatted(ROOT)));
    }

    private String cell(String rowId, String key) {
        return ".row[data-id='%s'] [data-c='%d']".formatted(rowId, KEYS.indexOf(key));
    }

    private String value(String rowId, String key) {
        return (String) browser.script(
                "return document.querySelector('hd-sheet').valueAt(arguments[0], arguments[1])", rowId, key);
    }

    private String order(int from, int to) {
        return (String) browser.script(
                "return document.querySelector('hd-sheet').rowIds.slice(arguments[0], arguments[1]).map(id => document.querySelector('hd-sheet').valueAt(id, 'title')).join('|')",
                from,
                to);
    }

    private long rows() {
        return Long.parseLong((String) browser.script(
                        "return %s.querySelector('.grid').getAttribute('aria-rowcount')".formatted(ROOT)))
                - 1;
    }

    private long elements() {
        return (Long) browser.script("return %s.querySelectorAll('[role=row]').length".formatted(ROOT));
    }

    private String inside(String selector) {
        return ((String) browser.script(
                        "return %s.querySelector(arguments[0])?.innerText ?? ''".formatted(ROOT), selector))
                .strip();
    }

    private Object focused() {
        return browser.script(
                "return document.activeElement.id || document.activeElement.localName + ' ' + (document.activeElement.shadowRoot?.activeElement?.className ?? '')");
    }

    private String lastBatch() {
        return (String) browser.script("return JSON.stringify(sent.at(-1))");
    }

    private void paste(String text, String html) {
        browser.script("""
            const data = new DataTransfer();
            data.setData('text/plain', arguments[0]);
            if (arguments[1]) data.setData('text/html', arguments[1]);
            %s.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));""".formatted(ROOT), text, html);
    }
}
