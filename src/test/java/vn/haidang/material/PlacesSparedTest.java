package vn.haidang.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.haidang.material.MaterialFixtures.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.file.FileHash;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** Public titles call no place a hotspot. */
@PortalTest
class PlacesSparedTest {

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialRows rows;

    @Autowired
    ForcedPublication forced;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlacesSpared placesSpared;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Messages messages;

    @Test
    void suchATitleIsKeptAsADraftButNotSubmitted() {
        var id = materials.create(draft("Truyền thông ở địa bàn trọng điểm phường Lê Chân"), fixtures.officer1());

        var reasons = refusal(() -> reviewing.submit(id, fixtures.officer1()));

        assertThat(reasons)
                .extracting(Reason::key)
                .containsExactly("area.hotspot.beside.title", "area.hotspot.beside.summary");
        assertThat(messages.text(Messages.VIETNAMESE, reasons.getFirst()))
                .contains("“trọng điểm” cạnh “phường Lê Chân”", "Truyền thông phòng, chống ma túy tại phường Lê Chân");
        assertThat(materials.get(id, fixtures.officer1()).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void whatWasSubmittedBeforeTheRuleIsNotApproved() {
        var id = fixtures.submitted(draft("Bài gửi trước khi có luật chơi"));
        var hash = materials.get(id, fixtures.approver1()).submittedHash();
        jdbc.update(
                "update material set content = replace(content, ?, ?) where id = ?",
                "trước khi có luật chơi",
                "về tụ điểm ở tổ dân phố 5",
                id);

        assertThat(refusal(
                        () -> reviewing.approve(id, hash, MaterialFixtures.ALL_CHECKS, null, "", fixtures.approver1())))
                .extracting(Reason::key)
                .contains("area.hotspot.beside.title");
    }

    @Test
    void namesOfFilesAreTitlesToo() {
        var file = new AttachedFile(
                "tu-diem-phuong-le-chan.pdf", "Áp phích", new FileHash("0".repeat(64)), "application/pdf", 1);

        assertThat(placesSpared.reasonsAgainst(draft("Bài có tệp tên không nên").withFiles(List.of(file))))
                .containsExactly(Reason.of("area.hotspot.beside.file", "tu-diem", "phuong-le-chan"));
    }

    @Test
    void aTextAboutHotspotsInGeneralIsPublished() {
        var id = fixtures.published(draft("Truyền thông ở địa bàn trọng điểm, phức tạp về ma túy"));

        assertThat(materials.get(id, fixtures.approver1()).publicity()).isEqualTo(Publicity.PUBLISHED);
    }

    @Test
    void anImportDoesNotForceItEither() {
        var draft = draft("Điểm nóng phường Lê Chân");

        assertThat(refusal(() -> transaction.executeWithoutResult(_ -> forced.bring(
                        "diem-nong-bai-thu", draft, "hash-1", new ForcedPublication.Order(true, "Bài thử", null)))))
                .extracting(Reason::key)
                .contains("area.hotspot.beside.title");
        transaction.executeWithoutResult(_ -> forced.bring(
                "diem-nong-bai-thu", draft, "hash-1", new ForcedPublication.Order(false, "Bài thử", null)));
        var brought = transaction.execute(
                _ -> rows.findByPublicId("diem-nong-bai-thu").orElseThrow().publicity());
        assertThat(brought).isEqualTo(Publicity.NONE);
    }

    private static List<Reason> refusal(Runnable action) {
        var refused = catchThrowableOfType(Refused.class, action::run);
        assertThat(refused).isNotNull();
        return refused.reasons();
    }
}
