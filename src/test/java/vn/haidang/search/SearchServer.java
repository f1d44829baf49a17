package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.haidang.TestHome;
import vn.haidang.search.store.IndexPlace;

/**
 * An OpenSearch node in a process of its own, for runs with {@code -Dhaidang.test.search=opensearch}: {@code
 * bin/test-opensearch} fetches it. Started when first asked for, gone with the tests.
 */
final class SearchServer {

    private static final Path LIBRARIES = Path.of("target", "opensearch", "lib");
    private static final Path NODE = Path.of("src", "test", "opensearch", "SearchNode.java");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static String url = "";

    private SearchServer() {}

    static boolean isAsked() {
        return System.getProperty("haidang.test.search", "").equals("opensearch");
    }

    static synchronized IndexPlace place() {
        if (url.isEmpty()) {
            try {
                url = start();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return IndexPlace.server(url, "", "", IndexPlace.VERSION);
    }

    private static String start() throws IOException, InterruptedException {
        assertThat(LIBRARIES).as("fetched by bin/test-opensearch").isDirectory();
        var folder = TestHome.newFolder("opensearch");
        var port = freePort();
        var log = folder.resolve("node.log");
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        LIBRARIES.resolve("*").toString(),
                        NODE.toString(),
                        folder.resolve("node").toString(),
                        String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var address = "http://localhost:" + port;
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            if (!process.isAlive() || System.nanoTime() - deadline >= 0) {
                throw new IllegalStateException("no OpenSearch: " + Files.readString(log));
            }
            Thread.sleep(200);
        }
        return address;
    }

    private static boolean answers(String address) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var ready = HttpRequest.newBuilder(URI.create(address + "/_cluster/health?wait_for_status=yellow"))
                    .build();
            return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
