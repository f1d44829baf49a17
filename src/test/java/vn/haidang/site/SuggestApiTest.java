package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;

@PortalTest
class SuggestApiTest {

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    SqlCount sql;

    Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @Test
    void curatedPhrasesTopicsAndPlacesWithOrWithoutMarks() {
        assertThat(suggest("thuoc la dien t"))
                .contains(
                        "{\"text\":\"thuốc lá điện tử\",\"kind\":\"phrase\",\"about\":\"\",\"url\":\"/tim-kiem?q=thu");
        assertThat(suggest("gia đì"))
                .contains(
                        "{\"text\":\"Gia đình\",\"kind\":\"topic\",\"about\":\"Chủ đề\",\"url\":\"/tim-kiem?topic=gia-dinh\"}");
        assertThat(suggest("phuong hong bang"))
                .contains(
                        "{\"text\":\"Phường Hồng Bàng\",\"kind\":\"place\",\"about\":\"Địa bàn\",\"url\":\"/dia-ban/");
        assertThat(suggest("quan hong bang"))
                .contains(
                        "{\"text\":\"Quận Hồng Bàng\",\"kind\":\"place\",\"about\":\"Địa bàn, tên cũ\",\"url\":\"/dia-ban?q=");
        assertThat(suggest("phuong mau")).doesNotContain("Phường Mẫu");
    }

    @Test
    void inEnglishItLeadsToEnglishPages() {
        assertThat(suggest("e-cig", "&lang=en"))
                .contains(
                        "{\"text\":\"E-cigarettes\",\"kind\":\"topic\",\"about\":\"Topic\",\"url\":\"/en/tim-kiem?topic=");
    }

    @Test
    void aTitleIsProposedOnceItIsPublishedAndNoLongerOnceItIsTakenBack() {
        var id = fixtures.published(draft("Kỳ nhông và bãi bồi"));
        awaitThat("ky nhong v", true);

        reviewing.withdraw(id, "Đã cũ.", fixtures.approver1());
        awaitThat("ky nhong v", false);
    }

    @Test
    void aTitleInTheDraftsIsNotProposed() {
        fixtures.submitted(draft("Kỳ đà chưa công bố"));

        assertThat(suggest("ky da chua")).contains("\"items\":[]");
    }

    @Test
    void whatPeopleTypeIsNeverProposed() {
        for (var i = 0; i < 3; i++) {
            reader.get("/tim-kiem?q=zzqx+nguyen+van+thu");
        }

        assertThat(suggest("zzqx ng")).contains("\"items\":[]");
    }

    @Test
    void anybodyMayKeepItForAMinuteAndNothingIsAskedOfTheDatabase() {
        suggest("ma t");
        sql.take();
        var answer = reader.get("/api/v1/suggest?q=ma+t");

        assertThat(sql.take()).isZero();
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(reader.get("/api/v1/suggest?q=ma+t", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "%00", "%22%3Cscript%3E", "%F0%9D%95%8F", "a&q=b", "%"})
    void oddTextIsNoError(String typed) {
        assertThat(reader.get("/api/v1/suggest?q=" + typed.replaceAll("%$", "%25"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theBoxIsWholeWithoutTheScriptAndTheScriptIsSmallAndKeptForGood() {
        var home = reader.get("/").text();

        assertThat(home)
                .contains("<input id=\"q-home\" name=\"q\" data-suggest=\"Gợi ý\"")
                .doesNotContain("role=\"combobox\"");
        var address = home.replaceAll("(?s).*src=\"(/components/suggest\\.js\\?v=[0-9a-f]+)\".*", "$1");
        var script = reader.get(address);
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Content-Type")).contains("javascript");
        assertThat(script.header("Cache-Control")).contains("immutable");
        assertThat(script.bytes()).hasSizeLessThanOrEqualTo(3 * 1024);
    }

    @Test
    void theEmptySearchAndTheOneWithoutResultsOfferPlainLinks() {
        assertThat(reader.get("/tim-kiem").text())
                .contains("Bạn có thể bắt đầu từ đây", ">dấu hiệu con dùng ma túy</a>");
        assertThat(reader.get("/tim-kiem?q=xqzk+cu+trinh").text())
                .contains("Có thể bạn muốn tìm", "class=\"chip\" href=\"/tim-kiem?q=");
        assertThat(reader.get("/en/tim-kiem?q=xqzk+cu+trinh").text())
                .contains("You may be looking for", "class=\"chip\" href=\"/en/tim-kiem?q=");
    }

    /** Made anew every two seconds at most. */
    private void awaitThat(String typed, boolean proposed) {
        var end = Instant.now().plus(Duration.ofSeconds(15));
        while (suggest(typed).contains("\"items\":[]") == proposed) {
            assertThat(Instant.now()).as(typed).isBefore(end);
        }
    }

    private String suggest(String typed) {
        return suggest(typed, "");
    }

    private String suggest(String typed, String more) {
        return reader.get("/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more)
                .text();
    }
}
