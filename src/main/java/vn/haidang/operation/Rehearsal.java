package vn.haidang.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * Starts the portal on a throw-away home, asks for the pages that people ask for first, and stops: what the JVM loads and
 * learns on the way goes into the AOT cache (docs/decisions/0005).
 */
public final class Rehearsal {

    private static final List<String> PAGES = List.of(
            "/",
            "/tai-lieu",
            "/bai-viet",
            "/tim-kiem?q=ma+tuy",
            "/ho-tro",
            "/api/v1/search?q=ma+tuy",
            "/api/v1/suggest?q=ma+t",
            "/quan-ly/dang-nhap");
    private static final int ROUNDS = 20;

    private final Portal portal;

    public Rehearsal(Portal portal) {
        this.portal = portal;
    }

    public void run(PrintStream out) throws IOException, InterruptedException {
        try (var running = portal.start(new String[0], out);
                var client = HttpClient.newHttpClient()) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var page : PAGES) {
                    var request = HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:%d%s".formatted(running.port(), page)))
                            .build();
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
