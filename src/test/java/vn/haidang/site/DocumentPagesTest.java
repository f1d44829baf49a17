package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.SqlCount;
import vn.haidang.access.Actor;
import vn.haidang.material.Citation;
import vn.haidang.material.MaterialDraft;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.register.Register;
import vn.haidang.register.RegisterFixtures;
import vn.haidang.register.Verification;
import vn.haidang.search.SearchIndex;

@PortalTest
class DocumentPagesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    Register register;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    SearchIndex index;

    @Autowired
    SqlCount sql;

    private Reader reader;

    @BeforeEach
    void open() {
        reader = new Reader(port);
    }

    @Test
    void pageOfADocumentSaysWhetherItIsInForceAndWhatTookItsPlace() {
        var address = address("42/2022/NĐ-CP");
        sql.take();
        var page = reader.get(address);

        assertThat(sql.take()).isLessThanOrEqualTo(5);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Nghị định 42/2022/NĐ-CP")
                .contains("Văn bản này hết hiệu lực từ 01/07/2026, được thay bằng")
                .contains("Nghị định 224/2026/NĐ-CP")
                .contains("Theo nguồn thứ cấp");
        assertThat(page.header("ETag")).isNotEmpty();
        sql.take();
        assertThat(reader.get(address, "If-None-Match", page.header("ETag")).status())
                .isEqualTo(304);
        assertThat(sql.take()).isEqualTo(1);
        assertThat(reader.get("/en" + address).text()).contains("Decree 42/2022/NĐ-CP");
    }

    @Test
    void whatIsUncheckedHasNoPageAndStandsInNoList() {
        var unchecked = register.ofNumber("105/2021/NĐ-CP").getFirst();

        assertThat(unchecked.address()).isNull();
        assertThat(reader.get("/van-ban/nghi-dinh-105-2021-nd-cp").status()).isEqualTo(404);
        assertThat(reader.get("/van-ban?q=105%2F2021").text()).doesNotContain("105/2021/NĐ-CP</a>");
        assertThat(reader.get("/sitemap.xml").text()).doesNotContain("/van-ban/nghi-dinh-105-2021-nd-cp");
    }

    @Test
    void listIsSearchedByNumberAndNarrowedInAFixedNumberOfQueries() {
        sql.take();
        var page = reader.get("/van-ban?q=" + encoded("nghi dinh 42 2022") + "&hieu-luc=lapsed");

        assertThat(sql.take()).isLessThanOrEqualTo(2);
        assertThat(page.text()).contains("Nghị định 42/2022/NĐ-CP").doesNotContain("Nghị định 224/2026");
        assertThat(reader.get("/van-ban?loai=law&hieu-luc=in-force").text())
                .contains("Luật 120/2025/QH15")
                .doesNotContain("Luật 73/2021/QH14");
        assertThat(reader.get("/van-ban?q=" + encoded("số không có 999999")).text())
                .contains("Không có văn bản công khai nào khớp");
        assertThat(reader.get("/van-ban?trang=999&loai=xyz&hieu-luc=xyz").status())
                .isEqualTo(200);
    }

    @Test
    void siteSearchFindsADocumentByItsNumber() {
        register.create(RegisterFixtures.draft("9407/2026/NĐ-MAU", "Tìm trên cổng theo số"), keeper());
        index.awaitCaughtUp(Duration.ofSeconds(30));

        var found = reader.get("/tim-kiem?q=" + encoded("nghi dinh 9407/2026")).text();

        assertThat(found).contains("/van-ban/nghi-dinh-9407-2026-nd-mau").contains("Tra cứu văn bản");
        assertThat(reader.get("/api/v1/search?q=9407").text()).contains("\"kind\":\"legal-document\"");
        assertThat(reader.get("/tai-lieu?q=9407").text()).doesNotContain("nghi-dinh-9407-2026");
    }

    @Test
    void pageOfAMaterialSaysInPlainWordsWhichPartIsAffected() {
        var old = register.create(RegisterFixtures.draft("9401/2022/NĐ-MAU", "Văn bản cũ"), keeper());
        var successor = register.create(RegisterFixtures.draft("9402/2026/NĐ-MAU", "Văn bản mới"), keeper());
        var id = fixtures.published(citing("Trang có dẫn văn bản", old, "Điều 5 khoản 10"));
        var address = "/bai-viet/" + fixtures.slug(id);
        var before = reader.get(address);
        assertThat(before.text()).contains("Nghị định 9401/2022/NĐ-MAU").doesNotContain("đang được rà soát");

        register.lapse(old, LocalDate.of(2026, 6, 30), successor, keeper());

        var after = reader.get(address, "If-None-Match", before.header("ETag"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text())
                .contains("Bài này dẫn Điều 5 khoản 10, Nghị định 9401/2022/NĐ-MAU (hết hiệu lực từ 01/07/2026, được"
                        + " thay bằng Nghị định 9402/2026/NĐ-MAU). Phần dẫn chiếu đang được rà soát.");
        sql.take();
        reader.get(address);
        assertThat(sql.take()).isLessThanOrEqualTo(5);
        assertThat(reader.get("/van-ban/nghi-dinh-9401-2022-nd-mau").text()).contains("Trang có dẫn văn bản");
    }

    @Test
    void citationOfAnUncheckedDocumentIsNotTold() {
        var unchecked = register.create(
                RegisterFixtures.draft("9403/2022/NĐ-MAU", "Chưa kiểm", Verification.UNCHECKED, LONG_AGO, null, null),
                keeper());
        var id = fixtures.published(citing("Trang dẫn văn bản chưa kiểm tra", unchecked, ""));

        assertThat(reader.get("/bai-viet/" + fixtures.slug(id)).text()).doesNotContain("9403/2022");
    }

    private String address(String number) {
        return register.ofNumber(number).getFirst().address();
    }

    private MaterialDraft citing(String title, long documentId, String part) {
        var number = register.refs(Set.of(documentId)).get(documentId).number();
        return MaterialFixtures.draft(title).withCites(List.of(new Citation(documentId, number, part)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Actor keeper() {
        return fixtures.actor("canbo.tp");
    }
}
