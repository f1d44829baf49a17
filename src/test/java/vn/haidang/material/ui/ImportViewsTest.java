package vn.haidang.material.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.WorkspaceTest;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.intake.ImportLine;
import vn.haidang.material.intake.ImportState;
import vn.haidang.material.intake.Imports;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Reasons;

class ImportViewsTest extends WorkspaceTest {

    @Autowired
    Imports imports;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Messages messages;

    @Test
    void publishingAsksForAReasonAndKeepsWhatWasChosen() throws Exception {
        var officer = fixtures.actor("canbo.tp");
        var id = received(Map.of("a.md", document("xem-1", "Xem một")));
        signIn("canbo.tp");
        navigate(ImportNavigation.details(id), ImportRunView.class);

        test(find(Checkbox.class).single()).click();
        click("Bắt đầu nhập");

        assertThat(find(Reasons.class).single().getElement().getTextRecursively())
                .contains("Hãy ghi lý do công bố trước khi duyệt.");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(imports.get(id, officer).state()).isEqualTo(ImportState.RECEIVED);

        test(find(TextArea.class).single()).setValue("Kịp tháng hành động.");
        click("Bắt đầu nhập");
        assertThat(imports.get(id, officer).publish()).isTrue();
        awaitEnd(id);
    }

    @Test
    void reportIsFilteredByTheAddressAndExported() throws Exception {
        var id = received(Map.of("a.md", document("xem-2", "Xem hai"), "=hong.md", "không có phần đầu"));
        imports.start(id, false, "", fixtures.actor("canbo.tp"));
        awaitEnd(id);
        signIn("canbo.tp");

        UI.getCurrent().navigate(ImportNavigation.details(id), QueryParameters.of("ket-qua", "failed"));
        assertThat(files()).containsExactly("=hong.md");
        UI.getCurrent().navigate(ImportNavigation.details(id));
        assertThat(files()).containsExactlyInAnyOrder("a.md", "=hong.md");

        var out = new ByteArrayOutputStream();
        new ImportCsv(messages, Messages.VIETNAMESE)
                .write(page -> imports.lines(id, Set.of(), page, fixtures.actor("canbo.tp")), out);
        assertThat(out.toString(UTF_8))
                .startsWith("\uFEFFTệp,Tên tài liệu,Kết quả,Lý do\r\n")
                .contains("a.md,Xem hai,Mới,", "'=hong.md,,Lỗi,Thiếu phần đầu giữa hai dòng ---.");
    }

    @Test
    void anotherOfficerSeesItButCannotStartIt() throws Exception {
        var id = received(Map.of("a.md", document("xem-3", "Xem ba")));
        signIn("duyet.tp");
        UI.getCurrent().navigate(ImportNavigation.details(id));
        assertThat(find(ImportRunView.class).all()).isEmpty();
        UI.getCurrent().navigate(ImportNavigation.LIST);
        assertThat(find(ImportsView.class).all()).isEmpty();
        imports.discard(id, fixtures.actor("canbo.tp"));
    }

    @Test
    void listShowsEarlierImports() throws Exception {
        var id = received(Map.of("a.md", document("xem-4", "Xem bốn")));
        signIn("canbo.tp");
        navigate(ImportNavigation.LIST, ImportsView.class);

        assertThat(imports.find(PageRequest.of(0, 100), fixtures.actor("canbo.tp")))
                .anyMatch(run -> run.id() == id);
        assertThat(find(Grid.class).single().getGenericDataView().getItems().count())
                .isPositive();
        imports.discard(id, fixtures.actor("canbo.tp"));
    }

    private List<String> files() {
        Grid<?> grid = find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(row -> ((ImportLine) row).file())
                .toList();
    }

    private long received(Map<String, String> documents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var entry : documents.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return imports.receive("lô.zip", new ByteArrayInputStream(bytes.toByteArray()), fixtures.actor("canbo.tp"));
    }

    private static String document(String id, String title) {
        return "---\nid: %s\ntitle: %s\n---\n\nNội dung.\n".formatted(id, title);
    }

    private void awaitEnd(long id) throws InterruptedException {
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (imports.get(id, fixtures.actor("canbo.tp")).state().isUnderWay()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
