package vn.haidang.material.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.haidang.WorkspaceTest;
import vn.haidang.access.Actor;
import vn.haidang.access.SignedIn;
import vn.haidang.material.Experts;
import vn.haidang.material.MaterialCheck;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialOpinions;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.material.OpinionVerdict;
import vn.haidang.material.Publicity;
import vn.haidang.material.Stage;
import vn.haidang.material.WaitingMaterial;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.taxonomy.Claim;

class MaterialListViewsTest extends WorkspaceTest {

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Experts experts;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialOpinions opinions;

    @Test
    void manyAreSubmittedAndTheIncompleteOneIsNamedWithItsReasons() {
        var good = materials.create(draft("Gửi nhiều: đủ"), fixtures.officer1());
        var bad = materials.create(draft("Gửi nhiều: thiếu", ""), fixtures.officer1());
        signIn("canbo.mau1");
        open(MaterialNavigation.LIST, "q=gui+nhieu");
        chooseAll();

        click("Gửi duyệt…");
        click("Gửi duyệt");

        assertThat(stage(good)).isEqualTo(Stage.SUBMITTED);
        assertThat(stage(bad)).isEqualTo(Stage.DRAFT);
        assertThat(dialog()).contains("Gửi nhiều: thiếu", "Chưa có nội dung").doesNotContain("Gửi nhiều: đủ");
    }

    @Test
    void manyAreWithdrawnWithOneReason() {
        var id = fixtures.published(draft("Thu hồi nhiều"));
        signIn("canbo.tp");
        open(MaterialNavigation.LIST, "q=thu+hoi+nhieu");
        chooseAll();
        click("Thu hồi…");

        click("Thu hồi");
        assertThat(find(Reasons.class).single().getElement().getTextRecursively())
                .contains("Hãy ghi lý do thu hồi");
        test(find(TextArea.class).single()).setValue("Số liệu đã cũ.");
        click("Thu hồi");

        assertThat(materials.get(id, fixtures.officer1()).publicity()).isEqualTo(Publicity.WITHDRAWN);
    }

    @Test
    void onlyWhatWasMarkedIsApprovedFromTheQueue() {
        var marked = fixtures.submitted(draft("Duyệt từ danh sách: đã xem"));
        var unseen = fixtures.submitted(draft("Duyệt từ danh sách: chưa xem"));
        signIn("duyet.mau1");
        navigate(MaterialNavigation.review(marked), MaterialReviewView.class);
        checks().setValue(Set.of(MaterialCheck.values()));
        click("Đã kiểm tra, duyệt sau");
        assertThat(stage(marked)).isEqualTo(Stage.SUBMITTED);

        open(MaterialNavigation.QUEUE, "q=duyet+tu+danh+sach");
        chooseAll();
        click("Duyệt các bản đã kiểm tra…");
        assertThat(dialog()).contains("Duyệt từ danh sách: đã xem", "Duyệt từ danh sách: chưa xem");
        click("Duyệt và công bố");

        assertThat(stage(marked)).isEqualTo(Stage.APPROVED);
        assertThat(stage(unseen)).isEqualTo(Stage.SUBMITTED);
        assertThat(dialog()).contains("Duyệt từ danh sách: chưa xem", "Bạn chưa mở xem");
    }

    @Test
    void queueOpensOnWhatThisPersonMarked() {
        var marked = fixtures.submitted(draft("Lọc đã xem: một"));
        fixtures.submitted(draft("Lọc đã xem: hai"));
        reviewing.markChecked(
                marked,
                materials.get(marked, fixtures.approver1()).submittedHash(),
                MaterialFixtures.ALL_CHECKS,
                fixtures.approver1());

        signIn("duyet.mau1");
        open(MaterialNavigation.QUEUE, "q=loc+da+xem&da-kiem-tra=1");
        assertThat(rows()).extracting(row -> ((WaitingMaterial) row).title()).containsExactly("Lọc đã xem: một");
        signIn("duyet.tp");
        open(MaterialNavigation.QUEUE, "q=loc+da+xem&da-kiem-tra=1");
        assertThat(rows()).isEmpty();
    }

    @Test
    void discardedDraftComesBackFromItsList() {
        var id = materials.create(draft("Bỏ bằng nút rồi lấy lại"), fixtures.officer1());
        signIn("canbo.mau1");
        navigate(MaterialNavigation.details(id), MaterialView.class);
        click("Bỏ…");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(stage(id)).isEqualTo(Stage.DISCARDED);

        open(MaterialNavigation.LIST, "q=bo+bang+nut");
        assertThat(rows()).isEmpty();
        open(MaterialNavigation.GONE, "q=bo+bang+nut");
        chooseAll();
        click("Lấy lại");
        assertThat(stage(id)).isEqualTo(Stage.DRAFT);
    }

    @Test
    void twoRevisionsAreComparedInWordsAndTheEarlierComesBack() {
        var id = fixtures.published(draft("Lịch sử trên màn hình", "Gọi số 111 khi cần."));
        var officer = fixtures.officer1();
        materials.save(
                id,
                draft("Lịch sử trên màn hình", "Gọi số 115 khi cần."),
                materials.get(id, officer).version(),
                officer);
        signIn("canbo.mau1");
        navigate(MaterialNavigation.history(id), MaterialHistoryView.class);

        assertThat(find(ComparedText.class).all().stream()
                        .map(side -> side.getElement().getOuterHTML())
                        .toList())
                .anySatisfy(before -> assertThat(before).contains("<del>111</del>"))
                .anySatisfy(after -> assertThat(after).contains("<ins>115</ins>"));
        assertThat(find(HappeningList.class).single().getElement().getTextRecursively())
                .contains("duyệt bản 1", "gửi duyệt bản 1", "bắt đầu soạn");

        click("Lấy lại…");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(materials.get(id, officer).draft().body()).isEqualTo("Gọi số 111 khi cần.");
        assertThat(materials.get(id, officer).publicity()).isEqualTo(Publicity.PUBLISHED);
    }

    @Test
    void expertAnswersAndTheApproverReadsItBesideTheDecision() {
        var id = materials.create(draft("Ý kiến trên màn hình").withClaims(List.of(Claim.HEALTH)), fixtures.officer1());
        signIn("canbo.mau1");
        navigate(MaterialNavigation.details(id), MaterialView.class);
        click("Xin ý kiến thẩm định…");
        click("Gửi yêu cầu");
        var request = opinions.of(id, fixtures.officer1()).requests().getFirst();

        signIn(experts.ofTheCity());
        assertThat(navigate("", Component.class).getElement().getTextRecursively())
                .contains("Chờ ý kiến thẩm định của bạn", "Ý kiến trên màn hình");
        navigate(MaterialNavigation.opinion(request.id()), OpinionView.class);
        verdict().setValue(OpinionVerdict.DISAGREES);
        click("Gửi ý kiến");
        assertThat(find(Reasons.class).single().getElement().getTextRecursively())
                .contains("Hãy ghi rõ góp ý hoặc lý do");
        test(find(TextArea.class).single()).setValue("Sai thứ tự sơ cứu.");
        click("Gửi ý kiến");

        reviewing.submit(id, fixtures.officer1());
        signIn("duyet.mau1");
        navigate(MaterialNavigation.review(id), MaterialReviewView.class);
        assertThat(find(OpinionList.class).single().getElement().getTextRecursively())
                .contains("Không đồng ý", "Sai thứ tự sơ cứu.");
        checks().setValue(Set.of(MaterialCheck.values()));
        click("Duyệt và công bố");
        assertThat(stage(id)).isEqualTo(Stage.SUBMITTED);
        test(find(TextArea.class).single()).setValue("Theo hướng dẫn mới.");
        click("Duyệt và công bố");
        assertThat(stage(id)).isEqualTo(Stage.APPROVED);
    }

    private Stage stage(long id) {
        return materials.get(id, fixtures.officer1()).stage();
    }

    private void signIn(Actor actor) {
        var person = new SignedIn(actor, "", true, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    private void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).single();
    }

    private List<Object> rows() {
        return grid().getGenericDataView().getItems().toList();
    }

    private void chooseAll() {
        assertThat(rows()).isNotEmpty();
        grid().asMultiSelect().select(rows());
    }

    private String dialog() {
        return find(Dialog.class).all().getLast().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<MaterialCheck> checks() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<OpinionVerdict> verdict() {
        return find(RadioButtonGroup.class).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
