package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.Visitor;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.search.IndexGuard;
import vn.haidang.shared.Home;

/** The index is damaged while the portal runs: who searches hears that it is away, everything else goes on. */
@PortalTest
class SearchAwayTest {

    private static final String TITLE = "Bài đọc lúc tìm kiếm tạm nghỉ";

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    IndexGuard guard;

    @Autowired
    Home home;

    @Autowired
    SqlCount statements;

    private Reader reader;
    private String slug;

    @BeforeEach
    void somethingPublic() {
        reader = new Reader(port);
        slug = fixtures.slug(fixtures.published(draft(TITLE)));
        assertThat(guard.awaitUp(Duration.ofSeconds(30))).isTrue();
    }

    @AfterEach
    void whole() {
        assertThat(guard.awaitUp(Duration.ofSeconds(60))).isTrue();
    }

    @Test
    void whoSearchesIsToldAndTheSearchComesBackByItself() throws Exception {
        assertThat(reader.get("/api/v1/search?q=tam+nghi").text()).contains(slug);
        damage();

        var api = untilAway("/api/v1/search?q=tam+nghi");
        assertThat(api.header("Retry-After")).isEqualTo("30");
        assertThat(api.header("Content-Type")).startsWith("application/problem+json");
        assertThat(api.text()).contains("search is away for the moment");

        assertThat(guard.awaitUp(Duration.ofSeconds(60))).isTrue();
        var again = reader.get("/api/v1/search?q=tam+nghi");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains(slug);
    }

    @Test
    void thePageSaysItInPlainWordsAndShowsWhereToCall() throws Exception {
        damage();

        var page = untilAway("/tim-kiem?q=ma+tuy");

        assertThat(page.header("Retry-After")).isEqualTo("30");
        assertThat(page.text()).contains("Tìm kiếm đang tạm nghỉ", "tel:115", "tel:111", "/bai-viet");
    }

    @Test
    void everythingElseGoesOn() throws Exception {
        damage();

        for (var path : new String[] {
            "/", "/en", "/tai-lieu", "/bai-viet", "/truong-hoc", "/ho-tro", "/van-ban", "/bai-viet/" + slug
        }) {
            var page = reader.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
        }
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.get("/quan-ly/dang-nhap").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    /** Told apart from a list of the index by nothing but its missing counts. */
    @Test
    void listsOfTheRowsShowTheSame() throws Exception {
        var before = reader.get("/bai-viet").text();
        assertThat(before).contains(TITLE);
        damage();
        untilAway("/api/v1/search?q=tam+nghi");

        var list = reader.get("/bai-viet");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text()).contains(TITLE, "/bai-viet/" + slug);
    }

    @Test
    void aPageOfHitsCostsTheSameStatementsHoweverManyThereAre() {
        for (var i = 0; i < 4; i++) {
            fixtures.published(draft("Xác nhận từng kết quả " + i));
        }
        assertThat(guard.awaitUp(Duration.ofSeconds(30))).isTrue();

        statements.take();
        assertThat(reader.get("/api/v1/search?q=tim+kiem+tam+nghi&size=1").status())
                .isEqualTo(200);
        var forOne = statements.take();
        assertThat(reader.get("/api/v1/search?q=%22xac+nhan+tung+ket+qua%22&size=50")
                        .text())
                .contains("Xác nhận từng kết quả 0", "Xác nhận từng kết quả 3");
        assertThat(statements.take()).isEqualTo(forOne).isEqualTo(1);
    }

    private Reader.Page untilAway(String path) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Reader.Page page;
        do {
            page = reader.get(path);
            assertThat(System.nanoTime()).isLessThan(deadline);
        } while (page.status() == 200);
        assertThat(page.status()).isEqualTo(503);
        return page;
    }

    private void damage() throws IOException {
        for (var index : new String[] {"material", "register"}) {
            try (var files = Files.list(home.index().resolve(index))) {
                for (var file : files.filter(SearchAwayTest::isSegment).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isSegment(Path file) {
        return !file.endsWith("write.lock");
    }
}
