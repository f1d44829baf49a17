package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.access.Actor;
import vn.haidang.material.Experts;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.MaterialOpinions;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Materials;
import vn.haidang.material.Notice;
import vn.haidang.material.OpinionVerdict;
import vn.haidang.taxonomy.Claim;

/** The public page says of each claim whether an expert has looked at exactly this text, and nothing that did not happen. */
@PortalTest
class ExpertOpinionPagesTest {

    private static final String NONE = "chưa có ý kiến thẩm định";

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Experts experts;

    @Autowired
    Materials materials;

    @Autowired
    MaterialOpinions opinions;

    @Autowired
    MaterialReviewing reviewing;

    private String page(long id) {
        return new Reader(port).get("/bai-viet/" + fixtures.slug(id)).text();
    }

    private void give(long id, Claim claim, OpinionVerdict verdict, boolean named, Actor expert) {
        opinions.ask(id, claim, "", fixtures.officer1());
        opinions.give(
                opinions.of(id, fixtures.officer1()).requests().getFirst().id(), verdict, "Đã đọc kỹ.", named, expert);
    }

    private static MaterialDraft both(String title) {
        return draft(title).withClaims(List.of(Claim.HEALTH, Claim.LAW));
    }

    @Test
    void withoutAnOpinionThePageSaysSoForEachClaim() {
        var page = page(fixtures.published(both("Chưa ai thẩm định")));

        assertThat(page).contains("Nội dung y tế", "Nội dung pháp luật").containsSubsequence(NONE, NONE);
    }

    @Test
    void unitAndDayAreNamedAndThePersonOnlyWithConsent() {
        var expert = experts.ofTheCity();
        var id = fixtures.published(both("Đã thẩm định một nửa"));
        give(id, Claim.HEALTH, OpinionVerdict.AGREES, false, expert);

        assertThat(page(id))
                .contains("đã được thẩm định bởi " + expert.organization() + ", ngày ")
                .doesNotContain(expert.name())
                .containsOnlyOnce(NONE);
        give(id, Claim.LAW, OpinionVerdict.AGREES_WITH_REMARKS, true, expert);
        assertThat(page(id))
                .contains("đã được thẩm định bởi " + expert.name() + ", " + expert.organization(), "có góp ý")
                .doesNotContain(NONE, "Đã đọc kỹ.");
    }

    @Test
    void objectionIsNotHidden() {
        var id = fixtures.published(both("Bị phản đối"));
        give(id, Claim.HEALTH, OpinionVerdict.DISAGREES, false, experts.ofTheCity());

        assertThat(page(id)).contains("có ý kiến không đồng ý");
    }

    @Test
    void anEditedTextCarriesNoOpinionOfTheOldOne() {
        var id = fixtures.published(both("Sửa sau khi thẩm định"));
        give(id, Claim.HEALTH, OpinionVerdict.AGREES, false, experts.ofTheCity());
        var officer = fixtures.officer1();
        materials.save(
                id,
                draft("Sửa sau khi thẩm định", "Câu mới.").withClaims(List.of(Claim.HEALTH)),
                materials.get(id, officer).version(),
                officer);
        reviewing.submit(id, officer);
        fixtures.approve(id);

        assertThat(page(id)).contains("Nội dung y tế", NONE).doesNotContain("đã được thẩm định bởi");
    }

    @Test
    void topicsAloneMakeThePageSayIt() {
        var id = fixtures.published(new MaterialDraft(
                MaterialKind.ARTICLE,
                "Chủ đề nói thay",
                "Tóm tắt.",
                "Nội dung.",
                List.of("cap-cuu"),
                List.of("phu-huynh"),
                List.of(),
                "vi",
                MaterialDraft.DEFAULT_LICENSE,
                List.of(),
                List.of(),
                "",
                null,
                null,
                Notice.NONE));

        assertThat(page(id)).contains("Nội dung y tế", NONE).doesNotContain("Nội dung pháp luật");
    }
}
