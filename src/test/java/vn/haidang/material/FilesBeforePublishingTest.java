package vn.haidang.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.haidang.material.MaterialFixtures.ALL_CHECKS;
import static vn.haidang.material.MaterialFixtures.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.ScannerPeer;
import vn.haidang.ScannerPeer.Mood;
import vn.haidang.file.FileHash;
import vn.haidang.file.Scanning;
import vn.haidang.shared.Home;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** Nothing is published with a file that has not passed its checks, or is no longer the one that did. */
@PortalTest
class FilesBeforePublishingTest {

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    Home home;

    @LocalServerPort
    int port;

    @AfterEach
    void recover() {
        ScannerPeer.shared().be(Mood.WELL);
    }

    @Test
    void aFileIsNowhereUntilItsChecksEndAndThenItIsPublic() throws Exception {
        var id = fixtures.published(draft("Trang có tệp chờ kiểm tra"));
        var address = "/tai-lieu/" + fixtures.slug(id) + "/tep/cho.txt";
        ScannerPeer.shared().be(Mood.SILENT);
        var file = attach("cho.txt", "đợi kiểm tra xong");
        var officer = fixtures.officer1();
        materials.save(
                id,
                draft("Trang có tệp chờ kiểm tra").withFiles(List.of(file)),
                materials.get(id, officer).version(),
                officer);
        reviewing.submit(id, officer);

        assertThat(materials.open(id, "cho.txt", officer).exists()).isFalse();
        assertThat(status(address)).isEqualTo(404);
        assertRefused(id, "material.refused.file.waiting");
        assertThat(materials.get(id, fixtures.approver1()).reasonsAgainst(MaterialAction.APPROVE))
                .extracting(Reason::key)
                .containsExactly("material.refused.file.waiting");
        assertThat(materials.get(id, fixtures.approver1()).can(MaterialAction.RETURN))
                .isTrue();

        ScannerPeer.shared().be(Mood.WELL);
        await().until(() -> Scanning.CLEAN == materials.scanning(List.of(file)).get(file.hash()));
        assertThat(status(address)).isEqualTo(404);
        fixtures.approve(id);
        assertThat(status(address)).isEqualTo(200);
    }

    @Test
    void aFileThatTheScannerRefusedIsNotSubmitted() {
        ScannerPeer.shared().be(Mood.DOWN);
        var file = attach("xau.txt", "xấu khi gửi duyệt " + ScannerPeer.SIGNATURE);
        var id = materials.create(draft("Trang có tệp xấu").withFiles(List.of(file)), fixtures.officer1());
        ScannerPeer.shared().be(Mood.WELL);
        await().until(() ->
                Scanning.REFUSED == materials.scanning(List.of(file)).get(file.hash()));

        assertThatThrownBy(() -> reviewing.submit(id, fixtures.officer1()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(Reason.of("material.refused.file.infected", "xau.txt")));
    }

    @Test
    void bytesThatChangedAfterTheirCheckAreNotPublished() throws IOException {
        var file = attach("sua.txt", "bản đã được kiểm tra");
        var id = fixtures.submitted(draft("Trang có tệp bị đổi").withFiles(List.of(file)));
        Files.writeString(stored(file.hash()), "bản bị thay sau khi kiểm tra");

        assertRefused(id, "material.refused.file.changed");
        assertThat(materials.get(id, fixtures.approver1()).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(materials.get(id, fixtures.approver1()).publicAddress()).isNull();
    }

    @Test
    void aTextWithAMarkOfSecrecyIsNotEvenKept() {
        var officer = fixtures.officer1();
        assertThatThrownBy(() -> materials.create(draft("Kế hoạch", "Mở đầu.\n\n**TỐI MẬT**\n\nNội dung."), officer))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::key)
                                .containsExactly("material.draft.secret"));
        var id = materials.create(draft("Bảo vệ bí mật nhà nước", "Giữ bí mật. Đổi mật khẩu."), officer);
        assertThatThrownBy(() -> materials.save(
                        id, draft("TUYỆT MẬT"), materials.get(id, officer).version(), officer))
                .isInstanceOf(Refused.class);
        assertThat(materials.get(id, officer).draft().title()).isEqualTo("Bảo vệ bí mật nhà nước");
    }

    private void assertRefused(long id, String key) {
        var hash = materials.get(id, fixtures.approver1()).submittedHash();
        assertThatThrownBy(() -> reviewing.approve(id, hash, ALL_CHECKS, null, "", fixtures.approver1()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Reason::key)
                                .containsExactly(key));
    }

    private AttachedFile attach(String name, String content) {
        return materials.attach(name, new ByteArrayInputStream(content.getBytes(UTF_8)), fixtures.officer1());
    }

    private Path stored(FileHash hash) {
        var name = hash.value();
        return home.files()
                .resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    private int status(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
