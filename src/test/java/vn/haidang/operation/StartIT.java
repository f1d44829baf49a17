package vn.haidang.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.haidang.TestHome;

/** {@code bin/run} and {@code bin/import} as a person uses them: what they print, what they refuse, what they leave behind. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartIT {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path CACHE = PROJECT.resolve("target/app/haidang.aot");

    private final Path home = TestHome.newFolder("start");
    private final int port = freePort();
    private final ArrayList<Process> started = new ArrayList<>();

    @AfterEach
    void stopAll() throws InterruptedException {
        for (var process : started) {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** First, so that the whole class makes the cache once: that takes longer than all the rest. */
    @Test
    @Order(1)
    void startsWithADamagedCacheAndMakesItAgain() throws Exception {
        assertThat(said(
                        "bash",
                        "-c",
                        ". bin/_portal && require_jdk && stamp=$(built) && extract \"${stamp%.original}\""))
                .isEmpty();
        Files.writeString(CACHE, "no cache");
        Files.writeString(CACHE.resolveSibling("haidang.aot.sha256"), "0".repeat(64) + "  haidang.aot\n");

        awaitReady(run(Map.of()));

        assertThat(Files.size(CACHE)).isGreaterThan(1_000_000);
    }

    @Test
    void servesPagesAndFilesWithoutCookiesAndStopsCleanly() throws Exception {
        var outside = everythingOutside();
        var portal = run(Map.of());
        awaitReady(portal);

        assertThat(get("/").contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(get("/tim-kiem?q=ma+tuy").body()).contains("<mark>");
        var leaflet = get("/tai-lieu/nhieu-cuoc-noi-chuyen-nho");
        assertThat(leaflet.status()).isEqualTo(200);
        var pdf = get("/tai-lieu/nhieu-cuoc-noi-chuyen-nho/tep/to-roi-nhieu-cuoc-noi-chuyen-nho.pdf");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(List.of(get("/"), leaflet, pdf)).allMatch(answer -> !answer.hasCookie());

        assertThat(line(run(Map.of("PORT", String.valueOf(freePort())))))
                .isEqualTo("Another portal runs on this home already: " + home);
        assertThat(line(run(Map.of("HAIDANG_HOME", TestHome.newFolder("other").toString()))))
                .isEqualTo("Port " + port + " is in use: choose another with PORT.");

        assertThat(importsThroughTheRunningPortal()).contains("imported 1, updated 0, unchanged 0, failed 1");

        var backup = TestHome.newFolder("backup").resolve("sao-luu.zip").toString();
        assertThat(said("bin/backup", backup)).startsWith("backed up ");
        assertThat(said("bin/check")).endsWith("everything is as it should be\n");

        portal.destroy();
        assertThat(portal.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said("bin/restore", backup, "--replace")).contains("restored ");
        started.clear();
        awaitReady(run(Map.of()));
        assertThat(said("bin/check")).endsWith("everything is as it should be\n");
        stopAll();
        started.clear();
        assertThat(home.resolve("command.access")).doesNotExist();
        assertThat(everythingOutside()).isEqualTo(outside);
    }

    /** What a command prints that goes well. */
    private String said(String... command) throws Exception {
        var process = command(Map.of(), command);
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private String importsThroughTheRunningPortal() throws Exception {
        var folder = Files.createDirectories(TestHome.newFolder("content").resolve("articles"));
        Files.writeString(
                folder.resolve("tot.md"),
                "---\nid: nhap-1\ntitle: Bài nhập khi cổng đang chạy\n---\n\nThuyền về bến.\n");
        Files.writeString(folder.resolve("hong.md"), "không có phần đầu");
        var process = command(Map.of(), "bin/import", folder.toString());
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains("failed: hong.md: Thiếu phần đầu giữa hai dòng ---.");
        assertThat(get("/api/v1/search?q=thuyen+ve+ben").body()).contains("\"id\":\"nhap-1\"");
        return said;
    }

    @Test
    void productionAsksForItsFirstAdministratorAndRefusesDemoAccounts() throws Exception {
        var printed = awaitReady(run(Map.of("HAIDANG_MODE", "production")));
        assertThat(printed)
                .anyMatch(said -> said.matches("No administrator yet: create one at .* with the code [0-9a-f]{32}"));
        assertThat(printed).noneMatch(said -> said.contains("haidang-demo"));
        // Documents arrive as drafts; what the law says is public by itself.
        assertThat(get("/api/v1/search?q=&kind=article").body()).contains("\"total\":0");
        stopAll();
        started.clear();

        var demo = TestHome.newFolder("demo").toString();
        awaitReady(run(Map.of("HAIDANG_HOME", demo, "HAIDANG_CONTENT", "none")));
        stopAll();
        started.clear();
        assertThat(line(run(Map.of("HAIDANG_HOME", demo, "HAIDANG_MODE", "production"))))
                .startsWith("This home holds demo accounts");
    }

    @Test
    void saysInOneLineWhatIsMissing() throws Exception {
        assertThat(line(run(Map.of("JAVA_HOME", "", "PATH", "/usr/bin:/bin", "HAIDANG_JDK_FOLDERS", "/nonexistent"))))
                .startsWith("Hải Đăng needs a JDK 25 or newer and found none");
        assertThat(line(run(Map.of("HAIDANG_HOME", "/proc/haidang"))))
                .startsWith("Cannot write to the home folder /proc/haidang");
        assertThat(line(run(Map.of("PORT", "nhiều"))))
                .isEqualTo("PORT must be a number from 0 to 65535, not \"nhiều\".");
        assertThat(line(run(Map.of(
                        "HAIDANG_MODE", "production",
                        "HAIDANG_DB_URL", "jdbc:postgresql://localhost/haidang",
                        "HAIDANG_DB_PASSWORD", "postgres"))))
                .startsWith("HAIDANG_DB_PASSWORD is missing, a default, or shorter than 12 characters");
    }

    private Process run(Map<String, String> environment) throws IOException {
        return command(environment, "bin/run");
    }

    private Process command(Map<String, String> changes, String... command) throws IOException {
        var environment = new HashMap<>(
                Map.of("HAIDANG_HOME", home.toString(), "PORT", String.valueOf(port), "LC_ALL", "C.UTF-8"));
        environment.putAll(changes);
        var builder = new ProcessBuilder(command).directory(PROJECT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        started.add(process);
        return process;
    }

    /** All that a refused start prints: exactly one line. */
    private static String line(Process refused) throws Exception {
        var lines = refused.inputReader(UTF_8).lines().toList();
        assertThat(refused.waitFor()).isEqualTo(2);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static List<String> awaitReady(Process portal) throws IOException {
        var said = new ArrayList<String>();
        var lines = portal.inputReader(UTF_8);
        String line;
        while ((line = lines.readLine()) != null) {
            said.add(line);
            if (line.startsWith("Hải Đăng is ready at http://localhost:")) {
                return said;
            }
        }
        throw new AssertionError("it stopped: " + String.join("\n", said));
    }

    /** Names in the places where programs like to leave things; the home and {@code target} are no part of them. */
    private static Set<Path> everythingOutside() throws IOException {
        var user = Path.of(System.getProperty("user.home"));
        try (var project = Files.walk(PROJECT, 2);
                var ofUser = Files.list(user);
                var temporary = Files.list(Path.of("/tmp"))) {
            var inProject = project.filter(path ->
                            !path.startsWith(PROJECT.resolve("target")) && !path.startsWith(PROJECT.resolve(".git")))
                    .toList();
            return Stream.of(
                            inProject.stream(),
                            ofUser,
                            temporary.filter(
                                    path -> path.toString().matches(".*(tomcat|haidang|pdfbox|tika|hsperf|imageio).*")))
                    .flatMap(Function.identity())
                    .collect(Collectors.toSet());
        }
    }

    private Answer get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("content-type").orElse(""),
                    response.body(),
                    response.headers().firstValue("set-cookie").isPresent());
        }
    }

    private record Answer(int status, String contentType, String body, boolean hasCookie) {}

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
