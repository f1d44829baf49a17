package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.area.Areas;

@PortalTest
class AreaPagesTest {

    private static final int WEIGHT_MAX = 100 * 1024;
    private static final String ATTRIBUTION = "Vietnamese Provinces Database © Thang Le Quoc (MIT)";

    @LocalServerPort
    int port;

    @Autowired
    SqlCount sql;

    @Autowired
    Areas areas;

    Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
        areas.communesOfToday(); // the units are in memory from now on
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dia-ban",
                "/dia-ban?q=P.+Th%C6%B0%E1%BB%A3ng+L%C3%BD",
                "/dia-ban/phuong-hong-bang",
                "/dia-ban/dac-khu-cat-hai"
            })
    void pagesOfUnitsAreSmallAskNoQueryAndAnswerNothingChanged(String path) {
        for (var prefix : new String[] {"", "/en"}) {
            sql.take();
            var page = reader.get(prefix + path);

            assertThat(page.status()).isEqualTo(200);
            assertThat(sql.take()).as(path).isZero();
            assertThat(page.bytes()).hasSizeLessThan(WEIGHT_MAX);
            assertThat(page.text())
                    .containsOnlyOnce("<h1")
                    .contains(ATTRIBUTION, "<svg")
                    .doesNotContain("Mẫu 1", "Sample 1")
                    .doesNotContainPattern("![a-z]+\\.[A-Za-z.]+!");
            assertThat(page.header("Cache-Control")).isEqualTo("public, no-cache");
            assertThat(reader.get(prefix + path, "If-None-Match", page.header("ETag"))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void aFormerNameLeadsToTheUnitOfTodayAndAnUnknownOneSaysSo() {
        assertThat(asked("xã An Hồng"))
                .contains(
                        "Xã An Hồng",
                        "Huyện An Dương",
                        "Nay thuộc:",
                        "/dia-ban/phuong-hong-an",
                        "chưa xác định phạm vi");
        assertThat(asked("phường Hạ Lý")).contains("Chưa xác định được nay thuộc đơn vị nào");
        assertThat(asked("xa cam giang"))
                .contains("Khi bỏ dấu, các tên dưới đây viết giống nhau", "xa-cam-giang-10888", "xa-cam-giang-10903");
        assertThat(asked("khong co dau nhu the")).contains("Không có đơn vị nào tên như vậy");
    }

    @Test
    void thePageOfAUnitTellsItsPredecessors() {
        var page = reader.get("/dia-ban/phuong-hong-bang").text();

        assertThat(page)
                .contains(
                        "Phường Thượng Lý",
                        "Phường Hoàng Văn Thụ",
                        "một phần",
                        "Trong danh mục năm 2018",
                        "Phường Hạ Lý")
                .contains("map-unit map-here");
        assertThat(reader.get("/dia-ban/khong-co").status()).isEqualTo(404);
        assertThat(reader.get("/dia-ban/phuong-mau1").status()).as("invented").isEqualTo(404);
        assertThat(reader.get("/dia-ban/hai-phong").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "%00", "\"'&", ",,,", "p."})
    void whateverIsTypedIsOnlyText(String text) {
        var page = reader.get("/dia-ban?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("<script>");
        assertThat(reader.get("/dia-ban?q=" + "x".repeat(3_000)).status()).isEqualTo(200);
    }

    private String asked(String text) {
        return reader.get("/dia-ban?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .text();
    }
}
