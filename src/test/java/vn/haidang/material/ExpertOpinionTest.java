package vn.haidang.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.material.MaterialFixtures.ALL_CHECKS;
import static vn.haidang.material.MaterialFixtures.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Claim;

@PortalTest
class ExpertOpinionTest {

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

    @Autowired
    Publications publications;

    private long health(String title) {
        return materials.create(draft(title).withClaims(List.of(Claim.HEALTH)), fixtures.officer1());
    }

    private OpinionRequest asked(long id, Claim claim) {
        opinions.ask(id, claim, "Xem giúp đoạn sơ cứu.", fixtures.officer1());
        return opinions.of(id, fixtures.officer1()).requests().getFirst();
    }

    private void given(long id, Claim claim, OpinionVerdict verdict, String text, boolean named) {
        opinions.give(asked(id, claim).id(), verdict, text, named, experts.ofTheCity());
    }

    private Publication publication(long id) {
        return publications.find(fixtures.slug(id)).orElseThrow();
    }

    @Test
    void opinionHoldsForTheTextItWasGivenOnAndForNoOther() {
        var id = health("Ý kiến gắn với bản");
        given(id, Claim.HEALTH, OpinionVerdict.AGREES, "", false);
        var officer = fixtures.officer1();
        assertThat(opinions.of(id, officer).current()).hasSize(1);

        materials.save(
                id,
                draft("Ý kiến gắn với bản", "Đã sửa một câu.").withClaims(List.of(Claim.HEALTH)),
                materials.get(id, officer).version(),
                officer);

        var sheet = opinions.of(id, officer);
        assertThat(sheet.current()).isEmpty();
        assertThat(sheet.opinions())
                .singleElement()
                .satisfies(opinion -> assertThat(sheet.isCurrent(opinion)).isFalse());
    }

    @Test
    void publicRowCarriesUnitAndDayAndTheNameOnlyWithConsent() {
        var id = health("Công bố kèm ý kiến");
        given(id, Claim.HEALTH, OpinionVerdict.AGREES, "", false);
        given(id, Claim.HEALTH, OpinionVerdict.AGREES_WITH_REMARKS, "Nêu rõ số 115.", true);
        reviewing.submit(id, fixtures.officer1());
        fixtures.approve(id);

        // The expert's last word on it counts.
        assertThat(publication(id).opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.verdict()).isEqualTo(OpinionVerdict.AGREES_WITH_REMARKS);
            assertThat(opinion.organization()).isEqualTo(experts.ofTheCity().organization());
            assertThat(opinion.name()).isEqualTo(experts.ofTheCity().name());
        });

        opinions.withoutName(experts.ofTheCity().accountId());
        assertThat(publication(id).opinions())
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.name()).isNull());
    }

    @Test
    void opinionGivenAfterPublishingReachesThePublicPage() {
        var id = health("Ý kiến đến sau");
        reviewing.submit(id, fixtures.officer1());
        fixtures.approve(id);
        var before = publication(id);
        assertThat(before.opinions()).isEmpty();

        given(id, Claim.HEALTH, OpinionVerdict.AGREES, "", false);

        var after = publication(id);
        assertThat(after.opinions()).hasSize(1);
        assertThat(after.version())
                .as("pages kept by readers are asked for again")
                .isGreaterThan(before.version());
    }

    @Test
    void editedAfterwardsThePublicPageCarriesNoOpinionOfTheOldText() {
        var id = health("Sửa rồi công bố lại");
        given(id, Claim.HEALTH, OpinionVerdict.AGREES, "", false);
        var officer = fixtures.officer1();
        materials.save(
                id,
                draft("Sửa rồi công bố lại", "Câu mới.").withClaims(List.of(Claim.HEALTH)),
                materials.get(id, officer).version(),
                officer);
        reviewing.submit(id, officer);
        fixtures.approve(id);

        assertThat(publication(id).opinions()).isEmpty();
    }

    @Test
    void objectionNeedsAWrittenReasonToApproveNevertheless() {
        var id = health("Không đồng ý");
        given(id, Claim.HEALTH, OpinionVerdict.DISAGREES, "Sai thứ tự sơ cứu.", false);
        reviewing.submit(id, fixtures.officer1());
        var approver = fixtures.approver1();
        var hash = materials.get(id, approver).submittedHash();

        assertThatThrownBy(() -> reviewing.approve(id, hash, ALL_CHECKS, null, " ", approver))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.opinion.negative");
        reviewing.markChecked(id, hash, ALL_CHECKS, approver);
        assertThatThrownBy(() -> reviewing.approveMarked(id, approver))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.opinion.negative");

        reviewing.approve(id, hash, ALL_CHECKS, null, "Theo hướng dẫn mới của Bộ Y tế.", approver);
        assertThat(publication(id).opinions())
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.verdict()).isEqualTo(OpinionVerdict.DISAGREES));
    }

    @Test
    void opinionNeedsAClaimARequestAndWords() {
        var id = materials.create(draft("Chưa khai nội dung"), fixtures.officer1());
        var officer = fixtures.officer1();
        assertThatThrownBy(() -> opinions.ask(id, Claim.LAW, "", officer))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.opinion.claim.LAW");

        var declared = health("Hỏi một lần");
        var request = asked(declared, Claim.HEALTH);
        assertThatThrownBy(() -> opinions.ask(declared, Claim.HEALTH, "", officer))
                .isInstanceOf(Refused.class)
                .hasMessage("material.refused.opinion.asked");
        var expert = experts.ofTheCity();
        assertThatThrownBy(() -> opinions.give(request.id(), null, "", false, expert))
                .hasMessage("material.refused.opinion.verdict");
        assertThatThrownBy(() -> opinions.give(request.id(), OpinionVerdict.DISAGREES, " ", false, expert))
                .hasMessage("material.refused.opinion.text");
        opinions.give(request.id(), OpinionVerdict.AGREES, "", false, expert);
        assertThatThrownBy(() -> opinions.give(request.id(), OpinionVerdict.AGREES, "", false, expert))
                .isInstanceOf(Refused.class);
    }

    @Test
    void topicsImplyClaims() {
        var about = MaterialDraft.empty(MaterialKind.ARTICLE).labelled(List.of("cap-cuu"), List.of("phu-huynh"), null);
        var base = draft("Chủ đề cấp cứu");
        var id = materials.create(base.labelled(about.topics(), about.audiences(), null), fixtures.officer1());

        assertThat(opinions.of(id, fixtures.officer1()).claims()).containsExactly(Claim.HEALTH);
    }

    @Test
    void expertIsAskedOnlyInScopeAndNotOnceItIsSettled() {
        var id = health("Việc của chuyên gia");
        var request = asked(id, Claim.HEALTH);

        assertThat(opinions.waitingFor(experts.ofTheCity(), 500)).contains(request);
        assertThat(opinions.waitingFor(experts.ofTheSecondWard(), 500)).doesNotContain(request);
        assertThat(opinions.waitingFor(fixtures.officer1(), 500)).isEmpty();
        assertThatThrownBy(() -> opinions.task(request.id(), experts.ofTheSecondWard()))
                .isInstanceOf(NoSuchMaterial.class);
        assertThatThrownBy(() -> opinions.task(request.id(), fixtures.officer1()))
                .isInstanceOf(NoSuchMaterial.class);

        opinions.cancel(request.id(), fixtures.officer1());
        assertThat(opinions.waitingFor(experts.ofTheCity(), 500)).doesNotContain(request);
        assertThatThrownBy(() -> opinions.give(request.id(), OpinionVerdict.AGREES, "", false, experts.ofTheCity()))
                .isInstanceOf(Refused.class);
    }
}
