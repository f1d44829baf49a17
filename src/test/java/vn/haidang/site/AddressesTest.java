package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.haidang.PortalTest;
import vn.haidang.material.MaterialFixtures;

/** Every address of the portal with what it answers to a stranger: a new one needs a row here. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesTest {

    private static final String PAGE = "text/html, public no-cache";
    private static final String SITE_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Pattern → status, type and caching that a GET by a stranger gets. */
    private static final Map<String, String> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("/", "200 " + PAGE),
            Map.entry("/tai-lieu", "200 " + PAGE),
            Map.entry("/bai-viet", "200 " + PAGE),
            Map.entry("/tim-kiem", "200 " + PAGE),
            Map.entry("/truong-hoc", "200 " + PAGE),
            Map.entry("/khu-dan-cu", "200 " + PAGE),
            Map.entry("/phu-huynh", "200 " + PAGE),
            Map.entry("/thanh-nien", "200 " + PAGE),
            Map.entry("/ho-tro", "200 " + PAGE),
            Map.entry("/gioi-thieu", "200 " + PAGE),
            Map.entry("/kha-nang-tiep-can", "200 " + PAGE),
            Map.entry("/so-do-trang", "200 " + PAGE),
            Map.entry("/dia-ban", "200 " + PAGE),
            Map.entry("/dia-ban/{slug}", "404 " + PAGE),
            Map.entry("/bai-viet/{slug}", "200 " + PAGE),
            Map.entry("/tai-lieu/{slug}", "301 "),
            Map.entry("/bai-viet/{slug}/tep/{name}", "404 " + PAGE),
            Map.entry("/tai-lieu/{slug}/tep/{name}", "404 " + PAGE),
            Map.entry("/bai-viet/{slug}/xem-truoc/{name}", "404 " + PAGE),
            Map.entry("/tai-lieu/{slug}/xem-truoc/{name}", "404 " + PAGE),
            Map.entry("/api/v1/search", "200 application/json, public no-cache"),
            Map.entry("/api/v1/suggest", "200 application/json, max-age=60 public"),
            Map.entry("/lich/{token}.ics", "404 text/html, private no-store"),
            Map.entry("/feed.xml", "200 application/atom+xml, public no-cache"),
            Map.entry("/sitemap.xml", "200 application/xml, public no-cache"),
            Map.entry("/robots.txt", "200 text/plain, public no-cache"),
            Map.entry("/van-ban", "200 " + PAGE),
            Map.entry("/van-ban/{slug}", "404 " + PAGE),
            Map.entry("/van-ban/{slug}/tep/{name}", "404 " + PAGE),
            Map.entry("/chia-se/ke-hoach/{token}", "404 text/html, no-store"),
            Map.entry("/noi-bo/chi-muc", "405 application/problem+json, public no-cache"),
            Map.entry("/noi-bo/kiem-tra", "405 application/problem+json, public no-cache"),
            Map.entry("/noi-bo/sao-luu", "405 application/problem+json, public no-cache"),
            Map.entry("/noi-bo/nhap", "405 application/problem+json, public no-cache")));

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final HttpClient client = HttpClient.newHttpClient();
    private String slug = "";

    @BeforeAll
    void somethingPublic() {
        slug = fixtures.slug(fixtures.published(draft("Bài cho bảng địa chỉ")));
    }

    @Test
    void everyAddressStandsInTheTableAndAnswersAsItSays() {
        var answers = addresses().stream()
                .collect(Collectors.toMap(pattern -> pattern, this::told, (one, _) -> one, TreeMap::new));

        assertThat(answers).isEqualTo(TABLE);
    }

    @Test
    void everyAnswerCarriesTheSameProtectionAndNoCookie() {
        for (var pattern : addresses()) {
            var answer = get(pattern);
            // Where a secret link was followed from is nobody's business at all.
            var referrer = pattern.endsWith("{token}") ? "no-referrer" : "same-origin";
            assertThat(protection(answer))
                    .as(pattern)
                    .isEqualTo(protection("nosniff", "DENY", referrer, "same-origin", SITE_POLICY));
            assertThat(answer.headers().firstValue("Set-Cookie")).as(pattern).isEmpty();
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as("without TLS")
                    .isEmpty();
        }
    }

    @Test
    void theWorkspaceCarriesItToo() {
        var answer = get("/quan-ly/dang-nhap");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("haidang=", "HttpOnly", "SameSite=Lax", "Path=/quan-ly");
    }

    @Test
    void behindAProxyWithTlsBrowsersAreToldToStayWithIt() {
        for (var path : new String[] {"/", "/quan-ly/dang-nhap"}) {
            assertThat(get(path, "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .contains("max-age=31536000 ; includeSubDomains");
        }
        assertThat(get("/quan-ly/dang-nhap", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .contains("Secure");
    }

    @Test
    void nothingButReadingIsTaken() throws Exception {
        for (var method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            for (var path : new String[] {"/", "/tai-lieu", "/api/v1/search", "/khong-co"}) {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .method(method, BodyPublishers.ofString("a=b"))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(403);
            }
        }
    }

    /** The Vietnamese ones; English pages are the same under /en. */
    private Set<String> addresses() {
        return mappings.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(pattern -> !pattern.equals("/en") && !pattern.startsWith("/en/") && !pattern.equals("/error"))
                .filter(pattern -> !pattern.startsWith("${"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String told(String pattern) {
        var answer = get(pattern);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return answer.statusCode() + " "
                + (type.isEmpty()
                        ? ""
                        : type.replaceAll(";.*", "") + ", "
                                + answer.headers()
                                        .firstValue("Cache-Control")
                                        .orElse("")
                                        .replace(",", ""));
    }

    private HttpResponse<String> get(String pattern, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(
                "http://localhost:" + port + pattern.replace("{slug}", slug).replaceAll("\\{[^}]+}", "khong-co")));
        request.header("Accept", "text/html, */*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> protection(HttpResponse<?> answer) {
        return protection(
                answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                answer.headers().firstValue("X-Frame-Options").orElse(""),
                answer.headers().firstValue("Referrer-Policy").orElse(""),
                answer.headers().firstValue("Cross-Origin-Opener-Policy").orElse(""),
                answer.headers().firstValue("Content-Security-Policy").orElse(""));
    }

    private static Map<String, String> protection(
            String contentType, String frame, String referrer, String opener, String content) {
        return Map.of(
                "content type",
                contentType,
                "frame",
                frame,
                "referrer",
                referrer,
                "opener",
                opener,
                "content",
                content);
    }
}
