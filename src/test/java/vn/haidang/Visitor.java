package vn.haidang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who comes to a portal with a browser that keeps cookies and runs no script. */
public final class Visitor implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    public Visitor(int port) {
        base = "http://localhost:" + port;
    }

    /** @param headers name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public String search(String words) throws Exception {
        return get("/api/v1/search?q=" + URLEncoder.encode(words, UTF_8)).body();
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** @return whether the portal let them in */
    public boolean signIn(String username, String password) throws Exception {
        var csrf = CSRF.matcher(get("/quan-ly/dang-nhap").body());
        if (!csrf.find()) {
            throw new AssertionError("the form for signing in has no token");
        }
        var answer =
                post("/quan-ly/dang-nhap", Map.of("username", username, "password", password, "_csrf", csrf.group(1)));
        return answer.headers()
                .firstValue("location")
                .filter(to -> !to.contains("dang-nhap"))
                .isPresent();
    }

    @Override
    public void close() {
        client.close();
    }
}
