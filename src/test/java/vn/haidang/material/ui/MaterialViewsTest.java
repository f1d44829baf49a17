package vn.haidang.material.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.haidang.material.MaterialFixtures.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.ScannerPeer;
import vn.haidang.ScannerPeer.Mood;
import vn.haidang.WorkspaceTest;
import vn.haidang.file.Scanning;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialAction;
import vn.haidang.material.MaterialCheck;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Materials;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.shared.ui.Reasons;

class MaterialViewsTest extends WorkspaceTest {

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Test
    void listShowsOnlyWhatIsInScope() {
        materials.create(draft("Chỉ của phường một"), fixtures.officer1());

        signIn("canbo.mau1");
        assertThat(titlesOf("q=chi+cua+phuong+mot")).containsExactly("Chỉ của phường một");
        signIn("canbo.mau2");
        assertThat(titlesOf("q=chi+cua+phuong+mot")).isEmpty();
    }

    @Test
    void filterStandsInTheAddress() {
        materials.create(draft("Lọc bằng địa chỉ, bản nháp"), fixtures.officer1());
        fixtures.submitted(draft("Lọc bằng địa chỉ, bản chờ duyệt"));

        signIn("canbo.mau1");
        assertThat(titlesOf("q=loc+bang+dia+chi&trang-thai=submitted"))
                .containsExactly("Lọc bằng địa chỉ, bản chờ duyệt");
    }

    @Test
    void editorKeepsTheDraftAndSubmitsIt() {
        var id = materials.create(draft("Bản nháp sẽ sửa"), fixtures.officer1());
        signIn("canbo.mau1");
        navigate(MaterialNavigation.edit(id), MaterialEditorView.class);

        test(field(TextField.class, "Tên tài liệu")).setValue("Bản nháp đã sửa");
        click("Lưu nháp");

        assertThat(materials.get(id, fixtures.officer1()).draft().title()).isEqualTo("Bản nháp đã sửa");
        click("Gửi duyệt");
        assertThat(materials.get(id, fixtures.officer1()).stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void editorAndDetailsShowThatAFileIsBeingCheckedAndWhenItIsDone() {
        ScannerPeer.shared().be(Mood.DOWN);
        try {
            var officer = fixtures.officer1();
            var waiting = attach("Tờ rơi.txt", "đang kiểm tra ở soạn thảo");
            var infected = attach("Xấu.txt", "xấu " + ScannerPeer.SIGNATURE);
            var id = materials.create(draft("Có tệp đang kiểm tra").withFiles(List.of(waiting, infected)), officer);
            signIn("canbo.mau1");
            var editor = navigate(MaterialNavigation.edit(id), MaterialEditorView.class);
            assertThat(notes()).hasSize(2).allMatch(note -> note.startsWith("Đang kiểm tra"));

            ScannerPeer.shared().be(Mood.WELL);
            await().untilAsserted(() -> assertThat(materials.scanning(List.of(waiting, infected)))
                    .containsEntry(waiting.hash(), Scanning.CLEAN)
                    .containsEntry(infected.hash(), Scanning.REFUSED));
            editor.lookAtFiles();
            assertThat(notes()).containsExactly("Có mã độc nên không được nhận: hãy bỏ tệp “Xấu.txt”.");
            navigate(MaterialNavigation.details(id), MaterialView.class);
            assertThat(notes()).hasSize(1);
        } finally {
            ScannerPeer.shared().be(Mood.WELL);
        }
    }

    private AttachedFile attach(String name, String content) {
        return materials.attach(name, new ByteArrayInputStream(content.getBytes(UTF_8)), fixtures.officer1());
    }

    private List<String> notes() {
        return $(FileNote.class).all().stream().map(FileNote::getText).toList();
    }

    @Test
    void editorSaysWhatIsMissing() {
        signIn("canbo.mau1");
        navigate(MaterialNavigation.NEW, MaterialEditorView.class);

        test(field(TextField.class, "Tên tài liệu")).setValue("Thiếu nhiều thứ");
        click("Gửi duyệt");

        assertThat(reasons()).contains("Chưa có tóm tắt.", "Chưa chọn chủ đề.", "Chưa chọn đối tượng.");
        assertThat(field(TextArea.class, "Tóm tắt").isInvalid()).isTrue();
    }

    @Test
    void whatWasTypedStaysWhenSomebodyElseSaved() {
        var id = materials.create(draft("Hai người cùng sửa"), fixtures.officer1());
        signIn("canbo.mau1");
        navigate(MaterialNavigation.edit(id), MaterialEditorView.class);
        materials.save(
                id,
                draft("Người kia lưu trước"),
                materials.get(id, fixtures.officer1()).version(),
                fixtures.officer1());

        test(field(TextField.class, "Tên tài liệu")).setValue("Người này gõ sau");
        click("Lưu nháp");

        assertThat(reasons()).contains("Có người khác vừa lưu tài liệu này");
        assertThat(field(TextField.class, "Tên tài liệu").getValue()).isEqualTo("Người này gõ sau");
        assertThat(materials.get(id, fixtures.officer1()).draft().title()).isEqualTo("Người kia lưu trước");
    }

    @Test
    void approverSeesWhatChangedAndApprovesOnlyAfterChecking() {
        var id = fixtures.published(draft("Duyệt lại sau khi sửa", "Gọi số 111 khi cần."));
        var officer = fixtures.officer1();
        materials.save(
                id,
                draft("Duyệt lại sau khi sửa", "Gọi số 115 khi cần."),
                materials.get(id, officer).version(),
                officer);
        signIn("canbo.mau1");
        navigate(MaterialNavigation.edit(id), MaterialEditorView.class);
        click("Gửi duyệt");

        signIn("duyet.mau1");
        navigate(MaterialNavigation.review(id), MaterialReviewView.class);
        assertThat(find(ComparedText.class).all().stream()
                        .map(side -> side.getElement().getOuterHTML())
                        .toList())
                .anySatisfy(before -> assertThat(before).contains("<del>111</del>"))
                .anySatisfy(after -> assertThat(after).contains("<ins>115</ins>"));

        click("Duyệt và công bố");
        assertThat(reasons()).contains("Hãy đánh dấu đủ các mục cần kiểm tra");
        assertThat(materials.get(id, officer).stage()).isEqualTo(Stage.SUBMITTED);

        checks().setValue(Set.of(MaterialCheck.values()));
        click("Duyệt và công bố");
        assertThat(materials.get(id, officer).stage()).isEqualTo(Stage.APPROVED);
        assertThat(materials.get(id, officer).publicity()).isEqualTo(Publicity.PUBLISHED);
    }

    @Test
    void returnNeedsANote() {
        var id = fixtures.submitted(draft("Trả lại phải có góp ý"));
        signIn("duyet.mau1");
        navigate(MaterialNavigation.review(id), MaterialReviewView.class);

        click("Trả lại kèm góp ý");
        assertThat(reasons()).contains("Hãy ghi góp ý");

        test(field(TextArea.class, "Góp ý")).setValue("Thêm nguồn cho số liệu.");
        click("Trả lại kèm góp ý");
        assertThat(materials.get(id, fixtures.officer1()).stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void submitterIsToldWhyNotToDecide() {
        var id = fixtures.submitted(draft("Người gửi mở trang duyệt"));
        signIn("canbo.mau1");
        navigate(MaterialNavigation.review(id), MaterialReviewView.class);

        assertThat(reasons()).contains("Người gửi duyệt không được tự duyệt");
    }

    @Test
    void detailsSayWhyAnActionIsOff() {
        var id = fixtures.submitted(draft("Vì sao chưa sửa được"));
        signIn("canbo.mau1");
        navigate(MaterialNavigation.details(id), MaterialView.class);

        assertThat(find(WhyNot.class).single().getElement().getTextRecursively())
                .contains("Tài liệu đang chờ duyệt nên không sửa được");
        click("Rút lại");
        assertThat(materials.get(id, fixtures.officer1()).can(MaterialAction.EDIT))
                .isTrue();
    }

    private List<String> titlesOf(String query) {
        UI.getCurrent().navigate(MaterialNavigation.LIST, QueryParameters.fromString(query));
        Grid<?> grid = find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(row -> ((MaterialSummary) row).title())
                .toList();
    }

    private <T extends Component> T field(Class<T> type, String label) {
        return find(type)
                .withCondition(field -> label.equals(field.getElement().getProperty("label")))
                .single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<MaterialCheck> checks() {
        return find(CheckboxGroup.class).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String reasons() {
        return find(Reasons.class).single().getElement().getTextRecursively();
    }
}
