package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;

@PortalTest
class SitePagesTest {

    private static final int WEIGHT_MAX = 100 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    SqlCount sql;

    Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tai-lieu",
                "/bai-viet",
                "/truong-hoc",
                "/khu-dan-cu",
                "/phu-huynh",
                "/thanh-nien",
                "/tim-kiem",
                "/tim-kiem?q=khong-co-gi-nhu-the",
                "/ho-tro",
                "/gioi-thieu",
                "/kha-nang-tiep-can",
                "/so-do-trang"
            })
    void everyPageIsWholeInBothLanguagesAndAnswersNothingChanged(String path) {
        for (var language : new String[] {"vi", "en"}) {
            var address = language.equals("vi") ? path : path.equals("/") ? "/en" : "/en" + path;
            sql.take();
            var page = reader.get(address);
            assertThat(page.status()).isEqualTo(200);
            // What was found is confirmed by one query for each of two kinds of row, and its files are one more.
            assertThat(sql.take()).as(address).isLessThanOrEqualTo(3);
            assertThat(page.text())
                    .contains("<html lang=\"" + language + "\">", "hreflang=\"en\"", "<main id=\"noi-dung\"")
                    .containsOnlyOnce("<h1")
                    .contains("name=\"robots\" content=\"noindex\"")
                    .doesNotContainPattern("![a-z]+\\.[A-Za-z.]+!");
            assertThat(page.bytes()).hasSizeLessThan(WEIGHT_MAX);
            assertThat(page.header("Content-Language")).isEqualTo(language);
            assertThat(page.header("Cache-Control")).isEqualTo("public, no-cache");
            assertThat(reader.get(address, "If-None-Match", page.header("ETag")).status())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoInThePortalsWords() {
        var page = reader.get("/tai-lieu/chua-bao-gio-co", "Accept", "text/html");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Không có trang này", "tel:115").containsOnlyOnce("<h1");
        assertThat(reader.get("/en/nowhere", "Accept", "text/html").text()).contains("There is no such page");
        assertThat(reader.get("/tai-lieu/KHÔNG".replace("Ô", "%C3%94")).status())
                .isEqualTo(404);
    }

    @Test
    void helpNamesSourcesAndTheDayOfTheLastCheck() {
        assertThat(reader.get("/ho-tro").text())
                .contains("id=\"khan-cap\"", "tel:115", "tel:111", "24/11/2026", "tongdai111.vn")
                .contains("đang chờ Sở Y tế phê duyệt", "không nhận tin báo");
    }

    @Test
    void theFooterInventsNothing() {
        assertThat(reader.get("/").text()).contains("Cơ quan chủ quản", "chưa cập nhật", "Bản trình diễn:");
    }

    @Test
    void ourStylesAreKeptForGoodUnderTheAddressOfTheirContent() {
        var address = reader.get("/").text().replaceAll("(?s).*href=\"(/styles/site\\.css\\?v=[0-9a-f]+)\".*", "$1");

        var style = reader.get(address);
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.bytes()).hasSizeLessThan(28 * 1024);
        assertThat(style.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(reader.get("/styles/site.css").header("Cache-Control")).isEqualTo("public, no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tim-kiem?q=a&trang=999999999999999999999&size=-4&grade=x&year=99999",
                "/tai-lieu?kind=<script>&topic=,,,&trang=-3",
                "/bai-viet?q=%22%22&sort=nothing&grade=6,7&grade=200"
            })
    void oddParametersAreNoError(String address) {
        var page = reader.get(address.replace("<", "%3C").replace(">", "%3E"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("<script>");
    }
}
