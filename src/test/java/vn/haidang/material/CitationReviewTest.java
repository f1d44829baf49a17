package vn.haidang.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.register.RegisterFixtures.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.register.CitingItem;
import vn.haidang.register.LapseDay;
import vn.haidang.register.Register;
import vn.haidang.register.Verification;
import vn.haidang.shared.Refused;

/** A document that lapses sends what cites it to review: once, in the same breath, until somebody has looked. */
@PortalTest
class CitationReviewTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    CitationReviewing citations;

    @Autowired
    PublicCitations publicCitations;

    @Autowired
    Register register;

    @Autowired
    LapseDay lapseDay;

    @Autowired
    SettableClock clock;

    @AfterEach
    void backToToday() {
        clock.setBack();
    }

    @Test
    void officerMarksADocumentAsLapsedAndEveryPublicMaterialThatCitesItIsToBeReviewed() {
        var old = entry("5001/2022/NĐ-MAU");
        var successor = entry("5002/2026/NĐ-MAU");
        var citing = fixtures.published(citing("Bài dẫn văn bản sắp hết hiệu lực", old, "Điều 5 khoản 10"));
        var other = fixtures.published(citing("Bài dẫn văn bản khác", successor, ""));
        var onlyDraft = materials.create(citing("Bản nháp dẫn văn bản", old, ""), fixtures.officer1());

        register.lapse(old, today().minusDays(1), successor, keeper());

        assertThat(waiting()).contains(citing).doesNotContain(other, onlyDraft);
        assertThat(toReviewInList("bai dan van ban")).containsExactly(citing);
        var review = citations.of(citing, fixtures.officer1()).getFirst();
        assertThat(review.isOpen()).isTrue();
        assertThat(review.since()).isEqualTo(today());
        var told = publicCitations.of(citing).getFirst();
        assertThat(told.toReview()).isTrue();
        assertThat(told.part()).isEqualTo("Điều 5 khoản 10");
        assertThat(told.document().replacement().number()).isEqualTo("5002/2026/NĐ-MAU");
        assertThat(register.get(old, keeper()).citing())
                .containsExactly(new CitingItem(
                        "material.kind.ARTICLE",
                        "Bài dẫn văn bản sắp hết hiệu lực",
                        "Điều 5 khoản 10",
                        "tai-lieu/" + citing,
                        true));
    }

    @Test
    void dayComesAndTheJobNoticesOnceHoweverOftenItRuns() {
        var id = register.create(
                draft("5003/2022/NĐ-MAU", "Sắp hết", Verification.CHECKED, LONG_AGO, today(), null), keeper());
        var citing = fixtures.published(citing("Bài dẫn văn bản hết hạn qua đêm", id, ""));
        lapseDay.run();
        assertThat(waiting()).doesNotContain(citing);

        clock.goAhead(Duration.ofDays(1));
        lapseDay.run();
        assertThat(waiting()).contains(citing);

        citations.keep(citing, "Đoạn này kể lại chuyện cũ.", fixtures.officer1());
        lapseDay.run();
        lapseDay.run();
        assertThat(waiting()).doesNotContain(citing);
        assertThat(citations.of(citing, fixtures.officer1())).hasSize(1);
    }

    @Test
    void revisionWrittenSinceEndsTheReview() {
        var id = entry("5004/2022/NĐ-MAU");
        var citing = fixtures.published(citing("Bài sẽ được sửa theo văn bản mới", id, ""));
        register.lapse(id, today().minusDays(1), null, keeper());
        assertThat(waiting()).contains(citing);

        var officer = fixtures.officer1();
        materials.save(
                citing,
                MaterialFixtures.draft("Bài đã sửa theo văn bản mới"),
                materials.get(citing, officer).version(),
                officer);
        assertThat(waiting()).as("an edit alone changes nothing").contains(citing);
        reviewing.submit(citing, officer);
        fixtures.approve(citing);

        assertThat(waiting()).doesNotContain(citing);
        assertThat(citations.of(citing, officer).getFirst().outcome()).isEqualTo(CitationOutcome.REVISED);
    }

    @Test
    void revisionFrozenBeforeTheDocumentLapsedIsToBeReviewedWhenItBecomesPublic() {
        var id = entry("5005/2022/NĐ-MAU");
        var citing = fixtures.submitted(citing("Bài gửi duyệt trước khi văn bản hết hiệu lực", id, ""));
        register.lapse(id, today().minusDays(1), null, keeper());
        assertThat(waiting()).doesNotContain(citing);

        fixtures.approve(citing);

        assertThat(waiting()).contains(citing);
    }

    @Test
    void materialWrittenAfterADocumentLapsedMayCiteIt() {
        var id = register.create(
                draft("5006/2000/QH-MAU", "Đã hết từ lâu", Verification.CHECKED, LONG_AGO, LONG_AGO, null), keeper());

        var citing = fixtures.published(citing("Bài kể về văn bản cũ", id, ""));

        assertThat(waiting()).doesNotContain(citing);
        assertThat(publicCitations.of(citing)).hasSize(1);
    }

    @Test
    void mistakeInTheRegisterIsTakenBackWithEverythingThatFollowed() {
        var id = entry("5007/2022/NĐ-MAU");
        var citing = fixtures.published(citing("Bài bị báo nhầm", id, ""));
        register.lapse(id, today().minusDays(1), null, keeper());
        assertThat(waiting()).contains(citing);

        register.save(
                id,
                draft("5007/2022/NĐ-MAU", "Văn bản"),
                register.get(id, keeper()).version(),
                keeper());

        assertThat(waiting()).doesNotContain(citing);
        assertThat(citations.of(citing, fixtures.officer1()).getFirst().outcome())
                .isEqualTo(CitationOutcome.RESTORED);
    }

    @Test
    void decisionThatItStaysNeedsAReasonAndKeepsWhoMadeIt() {
        var id = entry("5008/2022/NĐ-MAU");
        var citing = fixtures.published(citing("Bài giữ nguyên", id, ""));
        var officer = fixtures.officer1();
        assertThatThrownBy(() -> citations.keep(citing, "Không có gì chờ.", officer))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.citation.none");
        register.lapse(id, today().minusDays(1), null, keeper());

        assertThatThrownBy(() -> citations.keep(citing, "  ", officer))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.citation.note.missing");
        citations.keep(citing, "Điều được dẫn không đổi ở văn bản mới.", officer);

        var kept = citations.of(citing, officer).getFirst();
        assertThat(kept.outcome()).isEqualTo(CitationOutcome.KEPT);
        assertThat(kept.closedBy()).isEqualTo("Cán bộ Phường Mẫu 1");
        assertThat(kept.note()).isEqualTo("Điều được dẫn không đổi ở văn bản mới.");
        assertThat(publicCitations.of(citing).getFirst().toReview()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.mau1, SEES KEEPS",
        "canbo.tp, SEES KEEPS",
        "duyet.mau1, SEES",
        "duyet.tp, SEES",
        "lanhdao, SEES",
        "canbo.mau2, ''",
        "duyet.mau2, ''",
        "quantri, ''",
        "baocaovien.mau1, ''",
        "truong.mau1, ''"
    })
    void whoSeesAndWhoDecides(String username, String may) {
        var number = "52" + Math.abs(username.hashCode() % 9000) + "/2022/NĐ-MAU";
        var id = entry(number);
        var citing = fixtures.published(citing("Bảng quyền rà soát " + username, id, ""));
        register.lapse(id, today().minusDays(1), null, keeper());
        var actor = fixtures.actor(username);

        if (may.isEmpty()) {
            assertThatThrownBy(() -> citations.of(citing, actor)).isInstanceOf(NoSuchMaterial.class);
            assertThatThrownBy(() -> citations.keep(citing, "Lý do", actor)).isInstanceOf(NoSuchMaterial.class);
        } else {
            assertThat(citations.of(citing, actor)).hasSize(1);
            assertThat(citations.reasonsAgainstKeeping(citing, actor).isEmpty()).isEqualTo(may.contains("KEEPS"));
            if (!may.contains("KEEPS")) {
                assertThatThrownBy(() -> citations.keep(citing, "Lý do", actor)).isInstanceOf(Refused.class);
            }
        }
        assertThat(citations.waiting(actor, 500).stream().anyMatch(waiting -> waiting.id() == citing))
                .isEqualTo(may.contains("KEEPS"));
    }

    private long entry(String number) {
        return register.create(draft(number, "Văn bản"), keeper());
    }

    private MaterialDraft citing(String title, long documentId, String part) {
        var number = register.refs(Set.of(documentId)).get(documentId).number();
        return MaterialFixtures.draft(title).withCites(List.of(new Citation(documentId, number, part)));
    }

    private List<Long> waiting() {
        return citations.waiting(fixtures.officer1(), 500).stream()
                .map(CitationReviewing.Waiting::id)
                .toList();
    }

    private List<Long> toReviewInList(String words) {
        var filter = new MaterialFilter(words, Set.of(), Set.of(), Set.of(), false, false, true);
        var found = materials.find(filter, PageRequest.of(0, 50), fixtures.officer1());
        assertThat(found).allMatch(MaterialSummary::toReview);
        return found.map(MaterialSummary::id).getContent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor keeper() {
        return fixtures.actor("canbo.tp");
    }
}
