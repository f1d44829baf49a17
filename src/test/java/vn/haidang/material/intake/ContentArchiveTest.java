package vn.haidang.material.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.shared.Refused;

class ContentArchiveTest {

    private static final String DOCUMENT = "---\nid: a\ntitle: A\n---\n\nChữ.\n";

    @TempDir
    Path folder;

    @Test
    void documentsAndTheirFilesComeOutUnderComposedNames() throws IOException {
        var decomposed = Normalizer.normalize("bài/tờ rơi.md", Normalizer.Form.NFD);
        var archive = unpack(Map.of(
                decomposed,
                DOCUMENT,
                "bài/ảnh.txt",
                "ảnh",
                "README.md",
                "#",
                "source/goc.md",
                DOCUMENT,
                "__MACOSX/x",
                ""));

        assertThat(archive.documents()).isEqualTo(1);
        assertThat(unpacked().resolve("bài/tờ rơi.md")).hasContent(DOCUMENT.strip());
        assertThat(unpacked().resolve("bài/ảnh.txt")).exists();
        assertThat(unpacked().resolve("__MACOSX")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../ngoai.md",
                "trong/../../ngoai.md",
                "/etc/cron.d/x.md",
                "..\\ngoai.md",
                "C:\\x.md",
                "a\u0000.md",
                "a/b/c/d/e/f/g/h/i/j/k/l/m/n.md"
            })
    void namesThatLeadOutOrAreStrangeAreRefused(String name) {
        refused("import.archive.name", Map.of("tot.md", DOCUMENT, name, DOCUMENT));
        assertThat(folder.resolve("ngoai.md")).doesNotExist();
    }

    @Test
    void bombIsRefusedBeforeItIsUnpacked() {
        refused("import.archive.bomb", Map.of("tot.md", DOCUMENT, "bom.txt", "0".repeat(20 << 20)));
        assertThat(unpacked()).isEmptyDirectory();
    }

    @Test
    void entryThatLiesAboutItsSizeIsStopped() throws IOException {
        var file = zip(Map.of("tot.md", DOCUMENT + "x".repeat(5_000)));
        // The size in the central directory: 24 bytes after its mark.
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < bytes.limit() - 4; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 24, 10);
            }
        }
        Files.write(file, bytes.array());

        assertThatThrownBy(() -> ContentArchive.unpack(file, unpacked()))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("import\\.archive\\.(bomb|broken)");
    }

    @Test
    void sameNameTwiceOnceComposedIsRefused() {
        var names = new LinkedHashMap<String, String>();
        names.put("tờ.md", DOCUMENT);
        names.put(Normalizer.normalize("tờ.md", Normalizer.Form.NFD), DOCUMENT);
        refused("import.archive.twice", names);
    }

    @Test
    void whatIsNoArchiveOrHoldsNoDocumentIsRefused() throws IOException {
        refused("import.archive.empty", Map.of("anh.txt", "chữ"));
        var file = Files.writeString(folder.resolve("gia.zip"), "đây không phải ZIP");
        assertThatThrownBy(() -> ContentArchive.unpack(file, unpacked()))
                .isInstanceOf(Refused.class)
                .hasMessage("import.archive.broken");
    }

    private void refused(String key, Map<String, String> entries) {
        assertThatThrownBy(() -> unpack(entries)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private ContentArchive unpack(Map<String, String> entries) throws IOException {
        return ContentArchive.unpack(zip(entries), unpacked());
    }

    private Path unpacked() {
        try {
            return Files.createDirectories(folder.resolve("unpacked"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path zip(Map<String, String> entries) throws IOException {
        var file = Files.createTempFile(folder, "", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
