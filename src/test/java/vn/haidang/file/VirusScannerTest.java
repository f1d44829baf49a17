package vn.haidang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.haidang.file.FileFixtures.utf8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.ScannerPeer;
import vn.haidang.ScannerPeer.Mood;
import vn.haidang.file.VirusScanner.Verdict;
import vn.haidang.file.check.HostileFiles;

class VirusScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The file that all scanners agree to find; in two parts, so that none finds this one. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path folder;

    @AfterEach
    void recover() {
        ScannerPeer.shared().be(Mood.WELL);
    }

    @Test
    void whereNoneIsConfiguredNothingIsAsked() throws IOException {
        var scanner = new VirusScanner("", PATIENCE);
        assertThat(scanner.isConfigured()).isFalse();
        assertThat(scanner.scan(file("a"))).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void cleanAndFoundAreToldApart() throws IOException {
        var scanner = new VirusScanner(ScannerPeer.shared().address(), PATIENCE);
        assertThat(scanner.scan(file("xin chào"))).isEqualTo(Verdict.CLEAN);
        assertThat(scanner.scan(file("x " + ScannerPeer.SIGNATURE))).isEqualTo(Verdict.FOUND);
        assertThat(scanner.scan(file("dài ".repeat(300_000)))).isEqualTo(Verdict.CLEAN);
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void whateverIsNoVerdictIsNone(Mood mood) throws IOException {
        ScannerPeer.shared().be(mood);
        var scanner = new VirusScanner(ScannerPeer.shared().address(), Duration.ofMillis(300));
        assertThat(scanner.scan(file("xin chào"))).isEqualTo(Verdict.NO_ANSWER);
        assertThat(scanner.scan(file(ScannerPeer.SIGNATURE))).isEqualTo(Verdict.NO_ANSWER);
    }

    @Test
    void nobodyThereIsNoVerdict() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(new VirusScanner("127.0.0.1:" + free, PATIENCE).scan(file("a")))
                .isEqualTo(Verdict.NO_ANSWER);
        assertThat(new VirusScanner(folder.resolve("none.sock").toString(), PATIENCE).scan(file("a")))
                .isEqualTo(Verdict.NO_ANSWER);
        assertThat(new VirusScanner("khong-co.invalid:3310", PATIENCE).scan(file("a")))
                .isEqualTo(Verdict.NO_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamav", "127.0.0.1", "127.0.0.1:99999", "http://a:1/x"})
    void anAddressThatIsNoneStopsTheStart(String address) {
        assertThatThrownBy(() -> new VirusScanner(address, PATIENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HAIDANG_SCANNER");
    }

    @Test
    void aRealScannerFindsTheTestFileAlsoInsideADocument() throws Exception {
        var clamd = Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(clamd.isPresent(), "clamd is not installed (on Debian: apt-get install clamav-daemon)");
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        // One signature of our own: name, any kind of file, anywhere, the bytes.
        Files.writeString(signatures.resolve("test.ndb"), "Haidang.Eicar:0:*:" + hex(EICAR) + "\n");
        var socket = folder.resolve("c.sock");
        var settings = Files.writeString(
                folder.resolve("clamd.conf"),
                "LocalSocket %s\nDatabaseDirectory %s\nForeground yes\nTemporaryDirectory %s\n"
                        .formatted(socket, signatures, folder));
        var process = new ProcessBuilder(clamd.get().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(socket) || !process.isAlive());
            assertThat(process.isAlive())
                    .as(() -> {
                        try {
                            return Files.readString(folder.resolve("clamd.log"));
                        } catch (IOException e) {
                            return e.toString();
                        }
                    })
                    .isTrue();
            var scanner = new VirusScanner("unix:" + socket, Duration.ofSeconds(20));
            assertThat(scanner.scan(file("xin chào"))).isEqualTo(Verdict.CLEAN);
            assertThat(scanner.scan(file(EICAR))).isEqualTo(Verdict.FOUND);
            var inside = HostileFiles.withPart(FileFixtures.docx("a"), "word/media/a.emf", utf8(EICAR));
            assertThat(scanner.scan(Files.write(folder.resolve("a.docx"), inside)))
                    .isEqualTo(Verdict.FOUND);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private static String hex(String text) {
        var hex = new StringBuilder();
        for (var letter : utf8(text)) {
            hex.append("%02x".formatted(letter));
        }
        return hex.toString();
    }
}
