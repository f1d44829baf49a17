package vn.haidang.material;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.Database;
import vn.haidang.PortalTest;
import vn.haidang.file.FileReading;
import vn.haidang.listing.SavedViews;
import vn.haidang.material.intake.ImportOrder;
import vn.haidang.material.intake.MaterialImport;
import vn.haidang.search.SearchIndex;

/** Phones and old tools send the same word in two encodings: whatever the door, one of them comes out (NFC). */
@PortalTest
class ComposedTextTest {

    private static final String WORDS = "Hẻm nhỏ Lạch Tray kể chuyện biển";
    private static final String DECOMPOSED = Normalizer.normalize(WORDS, Normalizer.Form.NFD);

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    Materials materials;

    @Autowired
    MaterialReviewing reviewing;

    @Autowired
    MaterialImport imports;

    @Autowired
    FileReading reading;

    @Autowired
    SavedViews views;

    @Autowired
    SearchIndex index;

    @Autowired
    Database database;

    @TempDir
    Path folder;

    @Test
    void nothingKeptIsDecomposedWhateverDoorItCameThrough() throws Exception {
        assertThat(DECOMPOSED).isNotEqualTo(WORDS);
        var officer = fixtures.officer1();
        var file = materials.attach(
                DECOMPOSED + ".txt", new ByteArrayInputStream(DECOMPOSED.getBytes(StandardCharsets.UTF_8)), officer);
        reading.read(file.hash());
        var id = fixtures.published(draft(DECOMPOSED, DECOMPOSED).withFiles(List.of(file)));
        var returned = fixtures.submitted(draft(DECOMPOSED + " lần hai"));
        var approver = fixtures.approver1();
        reviewing.returnWithNote(returned, materials.get(returned, approver).submittedHash(), DECOMPOSED, approver);
        views.keep("material.list", DECOMPOSED, "q=a", officer);
        Files.writeString(
                folder.resolve(Normalizer.normalize("bài.md", Normalizer.Form.NFD)),
                Normalizer.normalize(
                        "---\nid: nfd-1\ntitle: Bài gõ bằng bộ gõ cũ\nsummary: Kể chuyện\nsources: [Nguồn ở biển]\n---\nBiển cả.",
                        Normalizer.Form.NFD));
        imports.run(folder, ImportOrder.published(""), _ -> {});
        index.awaitCaughtUp(Duration.ofSeconds(10));

        assertThat(database.decomposed()).isEmpty();
        assertThat(materials.get(id, officer).draft().title()).isEqualTo(WORDS);
        assertThat(answer("/api/v1/search?q=", DECOMPOSED))
                .contains(WORDS)
                .satisfies(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .isTrue());
        assertThat(answer("/tim-kiem?q=", DECOMPOSED))
                .contains("value=\"" + WORDS + "\"")
                .satisfies(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .isTrue());
    }

    private String answer(String path, String words) throws IOException, InterruptedException {
        var address = "http://localhost:" + port + path + URLEncoder.encode(words, StandardCharsets.UTF_8);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
