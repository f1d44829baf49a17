package vn.haidang.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.haidang.HaiDangApplication;
import vn.haidang.TestHome;

/**
 * {@code kill -9} in the middle of an import, at random points, and run again: every document is there exactly once, and
 * the broken one is told by file and reason. {@code -Dhaidang.import.documents=10000 -Dhaidang.import.kills=10} for the
 * whole of it.
 */
@EnabledIfSystemProperty(named = "haidang.import.documents", matches = "\\d+", disabledReason = "takes minutes")
class ImportCrashIT {

    private static final int DOCUMENTS = Integer.getInteger("haidang.import.documents", 300);
    private static final int KILLS = Integer.getInteger("haidang.import.kills", 2);
    private static final int BATCH = 50;

    /** Told, so that a failure can be repeated. */
    private static final long SEED = Long.getLong("haidang.import.seed", System.nanoTime());

    @Test
    void folderIsImportedExactlyOnceOnH2() throws Exception {
        folderIsImportedExactlyOnce(Map.of());
    }

    @Test
    void folderIsImportedExactlyOnceOnPostgres() throws Exception {
        try (var postgres = TestHome.startPostgres()) {
            folderIsImportedExactlyOnce(Map.of(
                    "HAIDANG_DB_URL", postgres.getJdbcUrl("postgres", "postgres"), "HAIDANG_DB_USER", "postgres"));
        }
    }

    @Test
    void uploadIsImportedExactlyOnceWithALineForEachDocument() throws Exception {
        var home = TestHome.newFolder("import-upload");
        var archive = zip(documents());
        var begun = start(Importer.class, home, Map.of(), "upload", archive.toString());
        killAt(begun, new Random(SEED).nextInt(DOCUMENTS / 2));

        var told = ended(start(Importer.class, home, Map.of(), "tell"));

        assertThat(told).contains("materials " + DOCUMENTS, "lines " + (DOCUMENTS + 1), "failed 1");
    }

    private static void folderIsImportedExactlyOnce(Map<String, String> database) throws Exception {
        var home = TestHome.newFolder("import-crash");
        var folder = documents();
        var random = new Random(SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            // Each run goes a little further than the one before it; none comes to its end.
            var until = (int) ((DOCUMENTS - 3 * BATCH) * (kill + random.nextDouble()) / KILLS);
            killAt(start(HaiDangApplication.class, home, database, "import", folder.toString()), until);
        }

        var last = ended(start(HaiDangApplication.class, home, database, "import", folder.toString()));
        assertThat(last).as("seed %d", SEED).contains("failed: hong.md: Thiếu phần đầu giữa hai dòng ---.");
        assertThat(last.getLast()).endsWith(", failed 1");

        var again = ended(start(HaiDangApplication.class, home, database, "import", folder.toString()));
        assertThat(again.getLast()).isEqualTo("imported 0, updated 0, unchanged %d, failed 1".formatted(DOCUMENTS));
        var told = ended(start(Importer.class, home, database, "tell"));
        assertThat(told).as("seed %d", SEED).contains("materials " + DOCUMENTS, "indexed " + DOCUMENTS, "check 0");
    }

    /** Kills when that many documents are said to be done, or some moments after for a point between two lines. */
    private static void killAt(Process process, int until) throws IOException, InterruptedException {
        var random = new Random(SEED + until);
        try (var lines = process.inputReader(UTF_8)) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("… ") && Integer.parseInt(line.split(" ")[1]) >= until - BATCH) {
                    Thread.sleep(random.nextInt(100));
                    break;
                }
            }
            process.toHandle().destroyForcibly();
            while (lines.readLine() != null) {
                // what was said before
            }
        }
        assertThat(process.waitFor())
                .as("killed, not ended by itself; seed %d", SEED)
                .isEqualTo(128 + 9);
    }

    private static List<String> ended(Process process) throws Exception {
        try (var lines = process.inputReader(UTF_8)) {
            var said = lines.lines().toList();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return said;
        }
    }

    private static Process start(Class<?> main, Path home, Map<String, String> database, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.add("-Djava.io.tmpdir=" + home.resolve("tmp"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(database);
        builder.environment()
                .putAll(Map.of(
                        "HAIDANG_HOME", home.toString(), "HAIDANG_CONTENT", "none", "PORT", "0", "LC_ALL", "C.UTF-8"));
        return builder.start();
    }

    /** In folders of a hundred, one of them with a file; and one document that is broken. */
    static Path documents() throws IOException {
        var folder = TestHome.newFolder("import-documents");
        Files.delete(folder.resolve("tmp"));
        for (var number = 0; number < DOCUMENTS; number++) {
            var inside = Files.createDirectories(folder.resolve("nhom-" + number / 100));
            var file = "";
            if (number % 100 == 7) {
                Files.writeString(inside.resolve("loi-" + number + ".txt"), "Lời đọc trên loa số " + number + ".\n");
                file = "files: [loi-" + number + ".txt]\n";
            }
            Files.writeString(inside.resolve("bai-%05d.md".formatted(number)), """
                    ---
                    id: sinh-ra-%d
                    title: Bài sinh ra số %d
                    summary: Một bài trong nhiều bài.
                    topics: [gia-dinh]
                    audiences: [phu-huynh]
                    %s---

                    ## Việc có thể làm

                    Đây là bài số %d. Hãy dành cho con mười phút mỗi tối, hỏi chuyện ở lớp và lắng nghe. %s
                    """.formatted(
                            number, number, file, number, "Thêm một câu cho dài. ".repeat(40)));
        }
        Files.writeString(folder.resolve("hong.md"), "không có phần đầu");
        return folder;
    }

    private static Path zip(Path folder) throws IOException {
        var file = TestHome.newFolder("import-archive").resolve("tai-lieu.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), UTF_8);
                var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(path).toString()));
                Files.copy(path, zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
