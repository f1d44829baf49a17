package vn.haidang.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.material.MaterialFixtures.draft;
import static vn.haidang.material.trail.Happening.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.history.Tombstones;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.TrailEntry;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Claim;

@PortalTest
class MaterialHistoryTest {

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialHistory history;

    @Autowired
    MaterialDiscarding discarding;

    @Autowired
    DiscardedDeletion deletion;

    @Autowired
    MaterialLabelling labelling;

    @Autowired
    MaterialHandOver handOver;

    @Autowired
    MaterialOpinions opinions;

    @Autowired
    Experts experts;

    @Autowired
    Tombstones tombstones;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @AfterEach
    void now() {
        clock.setBack();
    }

    private void save(long id, MaterialDraft draft) {
        materials.save(id, draft, version(id), fixtures.officer1());
    }

    private long version(long id) {
        return materials.get(id, fixtures.officer1()).version();
    }

    private List<Happening> happenings(long id) {
        return history.of(id, fixtures.approver1()).happenings().stream()
                .map(TrailEntry::kind)
                .toList();
    }

    @Test
    void everyStepIsToldWithWhoAndWhy() {
        var id = fixtures.submitted(draft("Lịch sử đủ bước"));
        var approver = fixtures.approver1();
        reviewing.returnWithNote(id, materials.get(id, approver).submittedHash(), "Thiếu nguồn.", approver);
        reviewing.submit(id, fixtures.officer1());
        fixtures.approve(id);
        reviewing.withdraw(id, "Số liệu đã cũ.", approver);

        var story = history.of(id, approver);

        assertThat(happenings(id))
                .containsExactly(WITHDRAWN, PUBLISHED, APPROVED, SUBMITTED, RETURNED, SUBMITTED, CREATED);
        assertThat(story.happenings().getFirst().note()).isEqualTo("Số liệu đã cũ.");
        assertThat(story.happenings().get(4)).satisfies(returned -> {
            assertThat(returned.note()).isEqualTo("Thiếu nguồn.");
            assertThat(story.names()).containsEntry(returned.accountId(), approver.name());
            assertThat(returned.revision()).isEqualTo(1);
        });
    }

    @Test
    void restoringMakesADraftAndLeavesWhatIsPublic() {
        var id = fixtures.published(draft("Lấy lại bản cũ", "Bản một."));
        save(id, draft("Lấy lại bản cũ", "Bản hai."));
        reviewing.submit(id, fixtures.officer1());
        fixtures.approve(id);
        save(id, draft("Lấy lại bản cũ", "Đang viết dở, chưa gửi."));

        history.restore(id, 1, version(id), fixtures.officer1());

        var details = materials.get(id, fixtures.officer1());
        assertThat(details.draft().body()).isEqualTo("Bản một.");
        assertThat(details.stage()).isEqualTo(Stage.DRAFT);
        assertThat(history.of(id, fixtures.officer1()).published()).isEqualTo(2);
        // What was being written is kept as a revision.
        assertThat(materials.revision(id, 3, fixtures.officer1()).body()).isEqualTo("Đang viết dở, chưa gửi.");
    }

    @Test
    void restoringIsRefusedWhileADecisionIsAwaited() {
        var id = fixtures.published(draft("Không lấy lại khi chờ duyệt", "Bản một."));
        save(id, draft("Không lấy lại khi chờ duyệt", "Bản hai."));
        reviewing.submit(id, fixtures.officer1());

        assertThatThrownBy(() -> history.restore(id, 1, version(id), fixtures.officer1()))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.restore.submitted");
    }

    @Test
    void restoringOnTopOfAnotherSaveIsRefused() {
        var id = fixtures.published(draft("Hai người, một bản", "Bản một."));
        var seen = version(id);
        save(id, draft("Hai người, một bản", "Người kia vừa lưu."));

        assertThatThrownBy(() -> history.restore(id, 1, seen, fixtures.officer1()))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.conflict");
    }

    @Test
    void discardedDraftLeavesTheListAndComesBack() {
        var officer = fixtures.officer1();
        var id = materials.create(draft("Vứt bản thảo thử"), officer);

        discarding.discard(id, officer);
        assertThat(titles(new MaterialFilter("vut ban thao thu", Set.of(), Set.of(), Set.of(), false, false, false)))
                .isEmpty();
        assertThat(titles(new MaterialFilter(
                        "vut ban thao thu", Set.of(), Set.of(Stage.DISCARDED), Set.of(), false, false, false)))
                .containsExactly("Vứt bản thảo thử");
        assertThatThrownBy(() -> save(id, draft("Sửa cái đã bỏ"))).isInstanceOf(Refused.class);

        discarding.putBack(id, officer);
        assertThat(materials.get(id, officer).stage()).isEqualTo(Stage.DRAFT);
        assertThat(happenings(id)).containsExactly(PUT_BACK, DISCARDED, CREATED);
    }

    @Test
    void afterAWhileItIsDeletedForGoodAndLeavesATombstone() {
        var officer = fixtures.officer1();
        var id = fixtures.submitted(draft("Xóa hẳn sau ba mươi ngày").withClaims(List.of(Claim.HEALTH)));
        reviewing.takeBack(id, officer);
        opinions.ask(id, Claim.HEALTH, "", officer);
        opinions.give(
                opinions.of(id, officer).requests().getFirst().id(),
                OpinionVerdict.AGREES,
                "",
                false,
                experts.ofTheCity());
        var kept = materials.create(draft("Vẫn còn"), officer);
        var publicId = materials.get(id, officer).publicId();
        discarding.discard(id, officer);
        deletion.run();
        assertThat(materials.get(id, officer).stage()).isEqualTo(Stage.DISCARDED);

        clock.goAhead(MaterialDiscarding.KEPT.plus(Duration.ofHours(1)));
        deletion.run();

        assertThatThrownBy(() -> materials.get(id, officer)).isInstanceOf(NoSuchMaterial.class);
        assertThat(tombstones.find("material", publicId))
                .hasValueSatisfying(gone -> assertThat(gone.accountId()).isEqualTo(officer.accountId()));
        assertThat(List.of(
                        count("revision", id),
                        count("material_event", id),
                        count("opinion_request", id),
                        count("expert_opinion", id)))
                .containsOnly(0);
        assertThat(jdbc.queryForObject(
                        "select count(*) from review_case where subject = 'material' and subject_id = ?",
                        Integer.class,
                        id))
                .isZero();
        assertThat(materials.get(kept, officer).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void whatWasPublicIsNeverDiscarded() {
        var id = fixtures.published(draft("Đã từng công bố"));
        save(id, draft("Đã từng công bố", "Bản mới."));

        assertThatThrownBy(() -> discarding.discard(id, fixtures.officer1()))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.discard.public");
    }

    @Test
    void labelsAreAddedToDraftsAndNeverOpenWhatIsApproved() {
        var officer = fixtures.officer1();
        var id = materials.create(draft("Gán nhãn hàng loạt"), officer);
        var day = LocalDate.now(clock).plusYears(1);

        labelling.label(id, new MaterialLabels(Set.of("phap-luat"), Set.of(), day), officer);

        assertThat(materials.get(id, officer).draft()).satisfies(draft -> {
            assertThat(draft.topics()).containsExactly("gia-dinh", "phap-luat");
            assertThat(draft.audiences()).containsExactly("phu-huynh");
            assertThat(draft.reviewAfter()).isEqualTo(day);
        });
        var approved = fixtures.published(draft("Đã duyệt thì không gán"));
        assertThatThrownBy(() ->
                        labelling.label(approved, new MaterialLabels(Set.of("phap-luat"), Set.of(), null), officer))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.not.draft");
        assertThat(materials.get(approved, officer).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void approvalFromAListNeedsTheMarkOfTheSamePersonOnTheSameText() {
        var officer = fixtures.officer1();
        var approver = fixtures.approver1();
        var id = fixtures.submitted(draft("Duyệt nhiều bản một lần"));
        assertThatThrownBy(() -> reviewing.approveMarked(id, approver)).hasMessage("material.refused.not.marked");
        assertThatThrownBy(() -> reviewing.markChecked(id, hash(id), Set.of(MaterialCheck.HELP), approver))
                .hasMessage("material.refused.checks");

        reviewing.markChecked(id, hash(id), MaterialFixtures.ALL_CHECKS, approver);
        assertThatThrownBy(() -> reviewing.approveMarked(id, fixtures.actor("duyet.tp")))
                .as("somebody else has not looked")
                .hasMessage("material.refused.not.marked");
        reviewing.takeBack(id, officer);
        save(id, draft("Duyệt nhiều bản một lần", "Đã đổi."));
        reviewing.submit(id, officer);
        assertThatThrownBy(() -> reviewing.approveMarked(id, approver))
                .as("another text")
                .hasMessage("material.refused.not.marked");

        reviewing.markChecked(id, hash(id), MaterialFixtures.ALL_CHECKS, approver);
        reviewing.approveMarked(id, approver);
        assertThat(materials.get(id, officer).publicity()).isEqualTo(Publicity.PUBLISHED);
    }

    @Test
    void handedOverMaterialsGoOnWithTheNextPerson() {
        var leaving = experts.officer("thu.bangiao.cu");
        var next = experts.officer("thu.bangiao.moi");
        var id = materials.create(draft("Bàn giao"), leaving);

        transaction.executeWithoutResult(_ -> handOver.handOver(leaving.accountId(), next, fixtures.actor("quantri")));

        assertThat(history.of(id, next).happenings().getFirst().kind()).isEqualTo(HANDED_OVER);
        assertThat(materials.own(next, Set.of(Stage.DRAFT), 50))
                .extracting(MaterialSummary::title)
                .contains("Bàn giao");
    }

    private String hash(long id) {
        return materials.get(id, fixtures.approver1()).submittedHash();
    }

    private int count(String table, long materialId) {
        return jdbc.queryForObject(
                "select count(*) from " + table + " where material_id = ?", Integer.class, materialId);
    }

    private List<String> titles(MaterialFilter filter) {
        return materials.find(filter, PageRequest.of(0, 50), fixtures.officer1()).stream()
                .map(MaterialSummary::title)
                .toList();
    }
}
