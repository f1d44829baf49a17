package vn.haidang.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.WorkspaceTest;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;

class DashboardTest extends WorkspaceTest {

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Test
    void returnedMaterialComesWithItsNoteAndTheWayToMendIt() {
        var id = fixtures.submitted(draft("Việc bị trả lại"));
        var hash = materials.get(id, fixtures.approver1()).submittedHash();
        reviewing.returnWithNote(id, hash, "Thêm nguồn cho bảng hai.", fixtures.approver1());

        signIn("canbo.mau1");
        var dashboard = navigate("", DashboardView.class);

        assertThat(dashboard.getElement().getTextRecursively()).contains("Việc bị trả lại", "Thêm nguồn cho bảng hai.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tai-lieu/" + id + "/soan");
    }

    @Test
    void approverOfAnotherWardIsAskedNothing() {
        fixtures.submitted(draft("Chờ duyệt ở phường một"));

        signIn("duyet.mau1");
        assertThat(navigate("", DashboardView.class).getElement().getTextRecursively())
                .contains("Chờ bạn duyệt");
        signIn("duyet.mau2");
        assertThat(navigate("", DashboardView.class).getElement().getTextRecursively())
                .doesNotContain("Chờ duyệt ở phường một");
    }

    @Test
    void personWithoutTasksIsShownTheWay() {
        signIn("baocaovien.mau1");

        assertThat(navigate("", DashboardView.class).getElement().getTextRecursively())
                .contains("Không có việc nào chờ bạn.");
    }
}
