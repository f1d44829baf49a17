package vn.haidang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.file.FileFixtures.stream;

import jakarta.persistence.EntityManagerFactory;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.file.FileFixtures;
import vn.haidang.file.FileIntake;
import vn.haidang.file.Origin;
import vn.haidang.material.AttachedFile;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.page.FilePages;

/** Results say on which page of a file the words stand. */
@PortalTest
class FoundPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    FileIntake intake;

    @Autowired
    FilePages pages;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient sql;

    @Autowired
    SqlCount statements;

    @Autowired
    EntityManagerFactory entityManagers;

    Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @Test
    void theResultLeadsToThePage() {
        var file = pdf("Sổ tay cá voi.pdf", "Mở đầu", "Cá voi xanh bơi qua phao số không", "Cá voi trắng");
        var slug = published("Sổ tay biển cả", file);
        cut();

        var item = only("ca voi xanh boi qua phao");
        assertThat(item.at("/file/page").asInt()).isEqualTo(2);
        var address = item.at("/file/url").asString();
        assertThat(address).isEqualTo("/bai-viet/" + slug + "/tep/S%E1%BB%95%20tay%20c%C3%A1%20voi.pdf#page=2");
        assertThat(item.at("/snippet").asString()).contains("<mark>Cá voi xanh bơi qua phao</mark> số không");
        assertThat(reader.get(address).status()).isEqualTo(200);
        assertThat(reader.get("/tim-kiem?q=" + encoded("ca voi xanh boi qua phao"))
                        .text())
                .contains("<a href=\"" + address + "\">Xem trang 2 của tệp</a>");
        assertThat(reader.get("/en/tim-kiem?q=" + encoded("ca voi xanh boi qua phao"))
                        .text())
                .contains("Page 2 of the file");
    }

    @Test
    void thePageThatHoldsMostIsTaken() {
        published(
                "Hai tệp về hải âu",
                pdf("mot.pdf", "Hải âu", "Hải âu nâu"),
                pdf("hai.pdf", "Chim", "Biển", "Hải âu nâu đậu mạn thuyền thúng"));
        cut();

        var item = only("hai au nau dau man thuyen thung");

        assertThat(item.at("/file/url").asString()).endsWith("/hai.pdf#page=3");
    }

    @Test
    void whatHasNoPagesIsShownWithoutNumber() {
        published("Văn bản dài về sứa", docx("sua.docx", "Sứa lửa đốt người tắm biển Đồ Sơn"));
        cut();

        var item = only("sua lua dot nguoi tam bien");

        assertThat(item.at("/file/url").asString()).endsWith("/sua.docx");
        assertThat(item.at("/file/page").isNull()).isTrue();
        assertThat(reader.get("/tim-kiem?q=" + encoded("sua lua dot nguoi tam bien"))
                        .text())
                .contains("Có trong tệp đính kèm");
    }

    @Test
    void beforePagesAreCutTheFileIsShownAllTheSame() {
        published("Sổ tay về đồi mồi", pdf("doi-moi.pdf", "Bìa", "Đồi mồi đẻ trứng dưới trăng rằm"));
        settle();

        var item = only("de trung duoi trang ram");

        assertThat(item.has("file")).isFalse();
        assertThat(item.at("/snippet").asString()).contains("<mark>đẻ trứng dưới trăng rằm</mark>");
    }

    @Test
    void filesOfDraftsAreNotCut() {
        var file = pdf("nhap.pdf", "Bản nháp", "Cá kiếm lao lên mặt nước");
        fixtures.submitted(MaterialFixtures.draft("Nháp về cá kiếm").withFiles(List.of(file)));
        cut();

        assertThat(pagesOf(file)).isZero();
    }

    @Test
    void aWithdrawnFileIsNotShown() {
        var id = fixtures.published(MaterialFixtures.draft("Sổ tay về rạm biển")
                .withFiles(List.of(pdf("ram.pdf", "Bìa", "Rạm biển nấu canh rau đay"))));
        cut();
        only("ram bien nau canh rau day");

        reviewing.withdraw(id, "Nhầm tệp.", fixtures.approver1());

        assertThat(items("ram bien nau canh rau day")).isEmpty();
    }

    @Test
    void aFileReadBeforePagesWereKeptApartIsReadAgain() {
        var file = pdf("cu.pdf", "Bìa sách", "Mực ống phun mực tím than");
        published("Sách cũ về mực ống", file);
        sql.sql("update stored_file set text = 'Bìa sách Mực ống phun mực tím than' where hash = ?")
                .param(file.hash().value())
                .update();
        cut();

        assertThat(only("muc ong phun muc tim than").at("/file/page").asInt()).isEqualTo(2);
    }

    @Test
    void aBookIsCutOnceAndFoundOnAnyPage() {
        var texts = new String[130];
        for (var page = 0; page < texts.length; page++) {
            texts[page] = "Cá nhám voi " + (page == 120 ? "dạt vào bãi Cát Cò ba" : "bơi xa bờ");
        }
        var file = pdf("nham.pdf", texts);
        published("Chuyện dài về cá nhám voi", file);
        cut();
        cut();

        assertThat(pagesOf(file)).isEqualTo(130);
        assertThat(only("ca nham voi dat vao bai cat co ba").at("/file/page").asInt())
                .isEqualTo(121);
    }

    @Test
    void pagesThatTheIndexHasLostComeBack() {
        published("Chuyện con ngao", pdf("ngao.pdf", "Bìa", "Ngao hoa vùi mình dưới cát mịn"));
        cut();
        Search.mapping(entityManagers)
                .scope(Object.class, "FilePage")
                .workspace()
                .purge();

        assertThat(index.reconcile().added()).isPositive();
        settle();

        assertThat(only("ngao hoa vui minh duoi cat min").at("/file/page").asInt())
                .isEqualTo(2);
    }

    @Test
    void pagesCostTheSameNumberOfStatementsForAnyNumberOfResults() {
        published("Ghẹ xanh một", pdf("mot.pdf", "Ghẹ xanh càng tím chợ Cố Đạo"));
        cut();
        statementsOf("ghe xanh cang tim cho co dao");
        var one = statementsOf("ghe xanh cang tim cho co dao");
        for (var i = 2; i < 8; i++) {
            published("Ghẹ xanh " + i, pdf(i + ".pdf", "Ghẹ xanh càng tím chợ Cố Đạo " + i));
        }
        cut();

        assertThat(items("ghe xanh cang tim cho co dao")).hasSize(7);
        assertThat(statementsOf("ghe xanh cang tim cho co dao")).isEqualTo(one);
    }

    private long statementsOf(String text) {
        statements.take();
        reader.get("/api/v1/search?q=" + encoded("\"" + text + "\""));
        return statements.take();
    }

    private void cut() {
        pages.cutWaiting();
        settle();
    }

    private void settle() {
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
    }

    private int pagesOf(AttachedFile file) {
        return sql.sql("select count(*) from file_page where hash = ?")
                .param(file.hash().value())
                .query(Integer.class)
                .single();
    }

    private String published(String title, AttachedFile... files) {
        return fixtures.slug(fixtures.published(MaterialFixtures.draft(title).withFiles(List.of(files))));
    }

    private AttachedFile pdf(String name, String... texts) {
        return file(name, FileFixtures.pdf(texts));
    }

    private AttachedFile docx(String name, String... paragraphs) {
        return file(name, FileFixtures.docx(paragraphs));
    }

    private AttachedFile file(String name, byte[] content) {
        var info = intake.receive(name, stream(content), Origin.UPLOAD);
        return new AttachedFile(name, "", info.hash(), info.mediaType(), info.size());
    }

    private JsonNode only(String text) {
        var items = items(text);
        assertThat(items).isNotEmpty();
        return items.getFirst();
    }

    /** Word by word, so that other tests' texts do not answer. */
    private List<JsonNode> items(String text) {
        var answer = JsonMapper.shared()
                .readTree(reader.get("/api/v1/search?q=" + encoded("\"" + text + "\""))
                        .text());
        return answer.at("/items").valueStream().toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
