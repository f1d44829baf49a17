package vn.haidang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.file.FileReading;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.material.Materials;
import vn.haidang.search.SearchIndex;

/** What is not approved is nowhere: not in lists, search, API, feeds, nor under the address of a file or its picture. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsStayInsideTest {

    /** Stands in drafts only. */
    private static final String SECRET = "hoàng hôn Cửa Cấm";

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    FileReading reading;

    @Autowired
    SearchIndex index;

    private String slug = "";

    @BeforeAll
    void aDraftASubmissionAndAnEditOfSomethingPublic() throws IOException {
        var officer = fixtures.officer1();
        var note = materials.attach("mat.txt", new ByteArrayInputStream(SECRET.getBytes(UTF_8)), officer);
        var picture = materials.attach("mat.png", new ByteArrayInputStream(png()), officer);
        for (var file : List.of(note, picture)) {
            reading.read(file.hash());
        }
        var withFiles = draft("Nháp " + SECRET, SECRET).withFiles(List.of(note, picture));

        materials.create(withFiles, officer);
        fixtures.submitted(withFiles);
        var id = fixtures.published(draft("Trang đã công bố bên Cửa Cấm"));
        slug = fixtures.slug(id);
        materials.save(id, withFiles, materials.get(id, officer).version(), officer);
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(10))).isTrue();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tai-lieu?q=hoang+hon+cua+cam",
                "/bai-viet",
                "/tim-kiem?q=ho%C3%A0ng+h%C3%B4n+C%E1%BB%ADa+C%E1%BA%A5m",
                "/phu-huynh",
                "/feed.xml",
                "/sitemap.xml",
                "/api/v1/search?q=%22hoang+hon%22&size=50"
            })
    void nothingPublicSaysAWordOfIt(String address) {
        // The question itself may be repeated; what it must not find is the title or the slug.
        assertThat(new Reader(port).get(address).text()).doesNotContain("Nháp " + SECRET, "nhap-hoang-hon", "mat.txt");
    }

    @Test
    void thePublicPageAndItsFilesAreThoseThatWereApproved() {
        var reader = new Reader(port);

        assertThat(reader.get("/bai-viet/" + slug).text()).doesNotContain(SECRET, "mat.png");
        for (var address : List.of("/tep/mat.txt", "/tep/mat.png", "/xem-truoc/mat.png")) {
            assertThat(reader.get("/bai-viet/" + slug + address).status()).isEqualTo(404);
        }
        assertThat(reader.get("/bai-viet/nhap-hoang-hon-cua-cam").status()).isEqualTo(404);
    }
}
