package vn.haidang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.file.FileIntake;
import vn.haidang.file.Origin;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialKind;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.material.Notice;
import vn.haidang.search.SearchIndex;

/** What the public sees of a material: page, files, search API and feeds. */
@PortalTest
class MaterialPagesTest {

    private static final int WEIGHT_MAX = 100 * 1024;
    private static final String HOSTILE = "<script>alert(1)</script>";

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    FileIntake intake;

    @Autowired
    SearchIndex index;

    @Autowired
    SqlCount sql;

    Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @Test
    void thePageSaysWhatItIsWhatThereIsAndThatNobodyReviewedIt() {
        var slug = published(
                material("Tờ gấp bến cảng", "## Một\n\nChữ.", text("Bản in.txt", "xin chào"), text("b.txt", "hai")));

        sql.take();
        var page = reader.get("/tai-lieu/" + slug);

        assertThat(sql.take()).isLessThanOrEqualTo(5);
        assertThat(page.bytes()).hasSizeLessThan(WEIGHT_MAX);
        assertThat(page.text())
                .containsOnlyOnce("<h1")
                .contains(
                        "Tờ gấp bến cảng",
                        "/tai-lieu/" + slug + "/tep/B%E1%BA%A3n%20in.txt?tai=1",
                        "TXT · 9 B",
                        "Chưa được cơ quan chuyên môn thẩm định",
                        "Cha mẹ và người chăm sóc",
                        "CC BY 4.0");
        assertThat(page.text().indexOf("button-take")).isLessThan(page.text().indexOf("class=\"lead\""));
    }

    @Test
    void anUnchangedPageCostsOneSmallQuery() {
        var slug = published(material("Tờ gấp không đổi", "Chữ."));
        var tag = reader.get("/tai-lieu/" + slug).header("ETag");

        sql.take();
        assertThat(reader.get("/tai-lieu/" + slug, "If-None-Match", tag).status())
                .isEqualTo(304);
        assertThat(sql.take()).isEqualTo(1);
        assertThat(reader.get("/en/tai-lieu/" + slug, "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void theWrongFolderLeadsToTheRightOne() {
        var slug = published(material("Tờ gấp lạc chỗ", "Chữ."));

        var page = reader.get("/en/bai-viet/" + slug);

        assertThat(page.status()).isEqualTo(301);
        assertThat(page.header("Location")).isEqualTo("/en/tai-lieu/" + slug);
    }

    @Test
    void withdrawnPageStaysAndSaysWhyWithoutTextAndFiles() {
        var id = fixtures.published(
                material("Tờ gấp rút lại", "Đoạn văn sai sót.", text("sai.txt", "nội dung sai sót")));
        var slug = fixtures.slug(id);
        var file = "/tai-lieu/" + slug + "/tep/sai.txt";
        assertThat(reader.get(file).status()).isEqualTo(200);
        var tag = reader.get("/tai-lieu/" + slug).header("ETag");

        reviewing.withdraw(id, "Số liệu " + HOSTILE + " đã cũ.", fixtures.approver1());

        var page = reader.get("/tai-lieu/" + slug, "If-None-Match", tag);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Đã thu hồi ngày ", "Số liệu &lt;script&gt;", "noindex")
                .doesNotContain("Đoạn văn sai sót", "/tep/", "<script>");
        assertThat(reader.get(file).status()).isEqualTo(404);
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkup() {
        var slug = published(material("Tờ gấp " + HOSTILE, "Thân " + HOSTILE + " [x](javascript:alert(1))"));
        settle();

        assertThat(reader.get("/tai-lieu/" + slug).text())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>", "href=\"javascript");
        assertThat(reader.get("/tim-kiem?q=" + encoded(HOSTILE)).text()).doesNotContain("<script>");
        assertThat(reader.get("/feed.xml").text()).doesNotContain("<script>");
    }

    @Test
    void aWarningShowsItsEndAndABadgeShowsThatItsBasisChanged() {
        var over = published(draft(
                MaterialKind.WARNING, "Cảnh báo đã qua", "Chữ.", LocalDate.of(2020, 1, 31), Notice.BASIS_CHANGED));

        assertThat(reader.get("/tai-lieu/" + over).text())
                .contains("đã hết hiệu lực từ sau ngày 31/01/2020", "Nguyên văn – căn cứ đã thay đổi");
    }

    @Test
    void filesComeWithTheirNameTheirHashAndWithoutPowers() {
        var slug = published(material("Tờ gấp có tệp", "Chữ.", text("Bản đọc.txt", "xin chào Hải Phòng")));
        var address = "/tai-lieu/" + slug + "/tep/" + encoded("Bản đọc.txt").replace("+", "%20");

        var file = reader.get(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).isEqualTo("xin chào Hải Phòng");
        assertThat(file.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"Ban doc.txt\"; filename*=UTF-8''B%E1%BA%A3n%20%C4%91%E1%BB%8Dc.txt");
        assertThat(file.header("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(reader.get(address + "?tai=1").header("Content-Disposition")).startsWith("attachment;");
        assertThat(reader.get(address, "If-None-Match", file.header("ETag")).status())
                .isEqualTo(304);
        var decomposed = Normalizer.normalize("Bản đọc.txt", Normalizer.Form.NFD);
        assertThat(reader.get("/tai-lieu/" + slug + "/tep/"
                                + encoded(decomposed).replace("+", "%20"))
                        .status())
                .isEqualTo(200);
        assertThat(reader.get("/tai-lieu/" + slug + "/tep/khac.txt").status()).isEqualTo(404);
        assertThat(reader.get("/tai-lieu/" + slug + "/xem-truoc/khac.txt").status())
                .isEqualTo(404);
    }

    @Test
    void namesWithQuotesAndEmojiSurvive() {
        var name = "Kế hoạch \"Nói không\" 🎉.txt";
        var slug = published(material("Tờ gấp tên lạ", "Chữ.", text(name, "tên lạ")));
        var address = "/tai-lieu/" + slug + "/tep/" + encoded(name).replace("+", "%20");

        assertThat(reader.get("/tai-lieu/" + slug).text()).contains("tep/" + UriUtils.encodePathSegment(name, UTF_8));
        var file = reader.get(address);
        assertThat(file.text()).isEqualTo("tên lạ");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"Ke hoach _Noi khong_ _.txt\"; filename*=UTF-8''"
                        + UriUtils.encode(name, UTF_8));
    }

    @Test
    void aDownloadGoesOnWhereItStoppedUnlessTheFileHasChanged() {
        var slug = published(material("Tờ gấp tải dở", "Chữ.", text("dai.txt", "0123456789")));
        var address = "/tai-lieu/" + slug + "/tep/dai.txt";
        var tag = reader.get(address).header("ETag");

        var rest = reader.get(address, "Range", "bytes=4-", "If-Range", tag);
        assertThat(rest.status()).isEqualTo(206);
        assertThat(rest.text()).isEqualTo("456789");
        assertThat(rest.header("Content-Range")).isEqualTo("bytes 4-9/10");
        var anew = reader.get(address, "Range", "bytes=4-", "If-Range", "\"other\"");
        assertThat(anew.status()).isEqualTo(200);
        assertThat(anew.text()).isEqualTo("0123456789");
        assertThat(reader.get(address, "Range", "bytes=90-").status()).isEqualTo(416);
    }

    @Test
    void drawingsThatCanCarryScriptsAreOnlySaved() {
        var svg = file("hinh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", Origin.IMPORT);
        var slug = published(material("Tờ gấp có hình vẽ", "Chữ.", svg));

        var file = reader.get("/tai-lieu/" + slug + "/tep/hinh.svg");

        assertThat(file.header("Content-Disposition")).startsWith("attachment;");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void theApiAnswersAsTheContractSays() {
        var slug = published(material("Thuyền thúng Quan Lạn", "Chuyện thuyền thúng ở bến."));
        settle();

        var answer = json("/api/v1/search?q=" + encoded("thuyền thúng quan lạn") + "&unknown=1");

        assertThat(answer.propertyNames())
                .containsExactlyInAnyOrder("query", "total", "items", "suggestion", "care", "facets");
        assertThat(answer.get("suggestion").isNull()).isTrue();
        assertThat(answer.get("care").isNull()).isTrue();
        var item = answer.get("items").get(0);
        assertThat(item.propertyNames()).containsExactlyInAnyOrder("id", "kind", "slug", "title", "snippet", "url");
        assertThat(item.get("title").asString()).isEqualTo("Thuyền thúng Quan Lạn");
        assertThat(item.get("kind").asString()).isEqualTo("leaflet");
        assertThat(item.get("slug").asString()).isEqualTo(slug);
        assertThat(item.get("url").asString()).isEqualTo("/tai-lieu/" + slug);
        assertThat(item.get("snippet").asString()).contains("<mark>");
        assertThat(answer.get("facets").get("kind").get("leaflet").asInt()).isPositive();

        var typedElsewhere = Normalizer.normalize("thuyền thúng quan lạn", Normalizer.Form.NFD);
        assertThat(json("/api/v1/search?q=" + encoded(typedElsewhere))).isEqualTo(answer);
        assertThat(json("/api/v1/search?q=thuyen+thung+quan+lan&kind=poster")
                        .get("total")
                        .asInt())
                .isZero();
        for (var numbers : List.of("page=-1&size=0", "page=abc&size=99999999999", "page=2147483647&size=50")) {
            assertThat(json("/api/v1/search?q=thuyen&" + numbers).has("total")).isTrue();
        }
    }

    @Test
    void feedAndSitemapAreXmlAndNameTheMaterial() {
        var slug = published(material("Tờ gấp & <nguồn> tin", "Chữ."));

        sql.take();
        var feed = reader.get("/feed.xml");
        assertThat(sql.take()).isLessThanOrEqualTo(2);
        var entries = feed.xml().getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isBetween(1, 20);
        assertThat(feed.text()).contains("Tờ gấp &amp; &lt;nguồn&gt; tin", "/tai-lieu/" + slug);
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(reader.get("/feed.xml", "If-None-Match", feed.header("ETag")).status())
                .isEqualTo(304);

        var sitemap = reader.get("/sitemap.xml");
        assertThat(sitemap.xml().getDocumentElement().getLocalName()).isEqualTo("urlset");
        assertThat(sitemap.text()).contains("/tai-lieu/" + slug + "</loc>");
        assertThat(reader.get("/robots.txt").text()).contains("Sitemap: http://localhost:" + port + "/sitemap.xml");
    }

    @Test
    void listsShowFilesAndCostTwoQueriesHoweverManyThereAre() {
        published(material("Hải âu một", "Chữ.", text("1.txt", "một hai ba")));
        published(material("Hải âu hai", "Chữ.", text("2.txt", "bốn"), text("3.txt", "năm")));
        settle();

        sql.take();
        var page = reader.get("/tai-lieu?q=" + encoded("hải âu"));

        // One confirms what was found, one reads its files.
        assertThat(sql.take()).isEqualTo(2);
        assertThat(page.text()).contains("TXT 12 B", "TXT 5 B · TXT 4 B", "<mark>Hải âu</mark>");
    }

    private JsonNode json(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.bytes());
    }

    private String published(MaterialDraft draft) {
        return fixtures.slug(fixtures.published(draft));
    }

    private void settle() {
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
    }

    private AttachedFile text(String name, String content) {
        return file(name, content, Origin.UPLOAD);
    }

    private AttachedFile file(String name, String content, Origin origin) {
        var info = intake.receive(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), origin);
        return new AttachedFile(name, "", info.hash(), info.mediaType(), info.size());
    }

    private static MaterialDraft material(String title, String body, AttachedFile... files) {
        return draft(MaterialKind.LEAFLET, title, body, null, Notice.NONE)
                .withFiles(Stream.of(files).toList());
    }

    private static MaterialDraft draft(
            MaterialKind kind, String title, String body, @Nullable LocalDate ends, Notice notice) {
        return new MaterialDraft(
                kind,
                title,
                "Tóm tắt của " + title + ".",
                body,
                List.of("gia-dinh"),
                List.of("phu-huynh"),
                List.of(),
                "vi",
                MaterialDraft.DEFAULT_LICENSE,
                List.of(),
                List.of(),
                "",
                null,
                ends,
                notice);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
