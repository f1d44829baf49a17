package vn.haidang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.shared.ui.Sheet;
import vn.haidang.shared.ui.SheetBatch;
import vn.haidang.shared.ui.SheetColumn;
import vn.haidang.shared.ui.SheetColumn.Kind;
import vn.haidang.shared.ui.SheetRow;

/** The two halves of the grid understand each other. */
@PortalTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetInWorkspaceTest {

    private static final String PATH = "thu-bang";

    @LocalServerPort
    int port;

    @Autowired
    ServletContext servlet;

    private Browser browser;
    private RouteConfiguration routes;

    @BeforeAll
    void openBrowser() {
        routes =
                RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)));
        routes.setRoute(PATH, TrialView.class);
        browser = new Browser(port);
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        routes.removeRoute(TrialView.class);
    }

    @Test
    void whatIsTypedReachesTheServerAndItsAnswerTheCell() {
        browser.open("/quan-ly/" + PATH);
        browser.await(
                "the rows",
                _ -> Long.valueOf(2)
                        .equals(browser.script("return document.querySelector('hd-sheet')?.rowIds?.length ?? 0")));
        at("a", "title");
        browser.keys("Truyền thông", Keys.ENTER);
        browser.sees("a title 1 = Truyền thông");
        seesInSheet("Đã lưu lúc");

        at("b", "title");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.SHIFT, "+"), "Dòng mới", Keys.ENTER);
        browser.sees("moi b");
        browser.sees("so-2 title 0 = Dòng mới");
        browser.keys(Keys.F2, " nữa", Keys.ENTER);
        browser.sees("so-2 title 7 = Dòng mới nữa");

        at("b", "title");
        browser.keys("sai", Keys.ENTER);
        at("b", "title");
        seesInSheet("Chưa đúng đâu");
        browser.keys("tranh", Keys.ENTER);
        at("b", "title");
        seesInSheet("Lan vừa sửa ô này");
        browser.keys(Keys.ENTER, Keys.ARROW_RIGHT, Keys.ENTER);
        browser.keys(Keys.chord(Keys.CONTROL, "-"));
        browser.sees("xoa b 9");
    }

    @Test
    void aBatchThatDoesNotFitIsRefusedAndKeepsItsWords() {
        browser.open("/quan-ly/" + PATH);
        browser.await(
                "the rows",
                _ -> Long.valueOf(2)
                        .equals(browser.script("return document.querySelector('hd-sheet')?.rowIds?.length ?? 0")));
        browser.script("""
            document.querySelector('hd-sheet').dispatchEvent(new CustomEvent('edits', { detail: {
              id: crypto.randomUUID(), inserts: [], deletes: [], edits: [{ rowId: 'a', version: 1, key: 'state', value: 'lén' }] } }))""");
        at("a", "title");
        browser.keys("sau đó", Keys.ENTER);
        browser.sees("a title 1 = sau đó");
        assertThat(browser.text()).doesNotContain("lén");
    }

    private void at(String rowId, String key) {
        browser.script("document.querySelector('hd-sheet').focusCell(arguments[0], arguments[1])", rowId, key);
    }

    private void seesInSheet(String text) {
        browser.await(
                text,
                _ -> ((String)
                                browser.script(
                                        "return document.querySelector('hd-sheet').shadowRoot.querySelector('.frame').innerText + document.querySelector('hd-sheet').shadowRoot.querySelector('.note').innerText"))
                        .contains(text));
    }

    /** Writes what it gets. */
    @AnonymousAllowed
    public static class TrialView extends Div {

        private int made = 1;

        public TrialView() {
            var sheet = new Sheet("Bảng thử", "thu/may-chu");
            sheet.setColumns(List.of(
                    SheetColumn.of(Kind.TEXT, "title", "Nội dung", 240).stuck(),
                    SheetColumn.of(Kind.FIXED, "state", "Trạng thái", 120)));
            sheet.setRows(List.of(
                    SheetRow.line("a", 1, Map.of("title", "Một")), SheetRow.line("b", 1, Map.of("title", "Hai"))));
            sheet.addEditListener(this::store);
            add(sheet);
        }

        private void store(SheetBatch batch) {
            Map<String, String> ids = new HashMap<>();
            for (var insert : batch.inserts()) {
                ids.put(insert.tempId(), "so-" + ++made);
                note("moi " + insert.afterRowId());
            }
            Map<String, Long> now = new HashMap<>();
            for (var edit : batch.edits()) {
                note(edit.rowId() + " " + edit.key() + " " + edit.version() + " = " + edit.value());
                if (edit.value().equals("sai")) {
                    batch.reject(edit.rowId(), edit.key(), "Chưa đúng đâu");
                } else if (edit.value().equals("tranh")) {
                    batch.conflict(edit.rowId(), edit.key(), "Của Lan", "Lan", 9);
                } else {
                    now.put(ids.getOrDefault(edit.rowId(), edit.rowId()), 7L);
                }
            }
            batch.deletes().forEach(gone -> note("xoa " + gone.rowId() + " " + gone.version()));
            batch.acknowledge(now, ids);
        }

        private void note(String text) {
            add(new Div(new Span(text)));
        }
    }
}
