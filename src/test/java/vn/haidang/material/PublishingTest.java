package vn.haidang.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.material.MaterialFixtures.ALL_CHECKS;
import static vn.haidang.material.MaterialFixtures.draft;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.haidang.PortalTest;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.shared.Refused;

@PortalTest
class PublishingTest {

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    Publications publications;

    @Autowired
    SiteSearch search;

    @Autowired
    SearchIndex index;

    @Test
    void approvedMaterialIsPublicAndFoundWithoutMarks() {
        var id = fixtures.published(draft("Chuyện hải đăng Hòn Dấu", "Ngọn đèn giữ bình yên cho thuyền về."));

        assertThat(publications.find(fixtures.slug(id))).isPresent();
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(10))).isTrue();
        assertThat(search.find(SearchQuery.of("hai dang hon dau")).hits())
                .first()
                .satisfies(hit -> assertThat(hit.title()).isEqualTo("Chuyện hải đăng Hòn Dấu"));
    }

    @Test
    void editAfterwardsLeavesThePublicPageUntilApprovedAgain() {
        var id = fixtures.published(draft("Bản đầu tiên"));
        var slug = fixtures.slug(id);
        var officer = fixtures.officer1();

        materials.save(id, draft("Bản sửa lại"), materials.get(id, officer).version(), officer);

        assertThat(publications.find(slug))
                .hasValueSatisfying(page -> assertThat(page.title()).isEqualTo("Bản đầu tiên"));
        reviewing.submit(id, officer);
        assertThat(publications.find(slug))
                .hasValueSatisfying(page -> assertThat(page.title()).isEqualTo("Bản đầu tiên"));
        fixtures.approve(id);
        assertThat(publications.find(slug))
                .hasValueSatisfying(page -> assertThat(page.title()).isEqualTo("Bản sửa lại"));
    }

    @Test
    void submitterCannotApprove() {
        var id = fixtures.submitted(draft("Tự duyệt thì không được"));
        var officer = fixtures.officer1();
        var hash = materials.get(id, officer).submittedHash();

        assertThatThrownBy(() -> reviewing.approve(id, hash, ALL_CHECKS, null, "", officer))
                .isInstanceOf(Refused.class);
        assertThat(materials.get(id, officer).reasonsAgainst(MaterialAction.APPROVE))
                .isNotEmpty();
    }

    @Test
    void decisionOnAnotherRevisionThanTheOneSeenIsRefused() {
        var id = fixtures.submitted(draft("Bản đã đổi"));
        var officer = fixtures.officer1();
        var seen = materials.get(id, fixtures.approver1()).submittedHash();
        reviewing.takeBack(id, officer);
        materials.save(id, draft("Bản đã đổi khác"), materials.get(id, officer).version(), officer);
        reviewing.submit(id, officer);

        assertThatThrownBy(() -> reviewing.approve(id, seen, ALL_CHECKS, null, "", fixtures.approver1()))
                .isInstanceOf(Refused.class)
                .hasMessage("review.changed");
        assertThat(materials.get(id, officer).publicity()).isEqualTo(Publicity.NONE);
    }
}
