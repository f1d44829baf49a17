package vn.haidang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.material.MaterialFixtures.draft;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.haidang.PortalTest;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.search.IndexGuard;

/** Whatever is typed is answered, and comes back as text only. {@code -Dhaidang.hostile.queries=50000} tries more of it. */
@PortalTest
class HostileQueriesTest {

    private static final int QUERIES = Integer.getInteger("haidang.hostile.queries", 600);

    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "\"\"",
            "'",
            "(",
            ")",
            "((((",
            "[",
            "]",
            "[* TO *]",
            "{",
            "}",
            "*",
            "?",
            "~2",
            "^9",
            "\\",
            "\\u0000",
            "/.*/",
            "+",
            "-",
            "--",
            "-\"",
            "- -",
            "!",
            "&&",
            "||",
            "AND",
            "OR NOT",
            ":",
            "title_vi:*",
            "_exists_:x",
            "*:*",
            "%",
            "%00",
            "%%%",
            "\0",
            "\u0001\u0002",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\uffff",
            "\t\t",
            "\r\n",
            "<script>alert(1)</script>",
            "<mark>",
            "</mark>",
            "<img src=x onerror=alert(1)>",
            "&lt;",
            "';--",
            "' or 1=1",
            "${jndi:x}",
            "#{7*7}",
            "{{7*7}}",
            "../../etc/passwd",
            "ma túy",
            "ma tuys",
            "phòng chống",
            "cần sa",
            "bong cuoi",
            "sốc thuốc",
            "105/2021/NĐ-CP",
            "12345678901234567890",
            "ﷺ",
            "𝕄𝕒 𝕥𝕦́𝕪",
            "👨‍👩‍👧‍👦",
            "áááá",
            "ạ̣̣̣̣̣",
            "ååå",
            "ẤẤẤ",
            "日本語",
            "עברית",
            "Ðð");

    @LocalServerPort
    int port;

    @Autowired
    MaterialFixtures fixtures;

    @Autowired
    IndexGuard guard;

    private final HttpClient client = HttpClient.newHttpClient();
    private Reader reader;

    @BeforeEach
    void somethingPublic() {
        reader = new Reader(port);
        fixtures.published(draft("Bài có <script>alert(1)</script> trong tên"));
        assertThat(guard.awaitUp(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void nothingTypedBreaksTheSearchOrComesBackAsMarkup() throws Exception {
        var random = new Random(26);
        var slowest = 0L;
        for (var i = 0; i < QUERIES; i++) {
            var typed = hostile(random);
            var began = System.nanoTime();
            var answer = get((i % 2 == 0 ? "/tim-kiem?q=" : "/api/v1/search?q=") + encoded(typed));
            slowest = Math.max(slowest, System.nanoTime() - began);

            // What is longer than an address may be is refused by the server itself.
            assertThat(answer.statusCode()).as(typed).isLessThan(500);
            if (i % 2 == 0) {
                assertThat(answer.body()).as(typed).doesNotContain("<script>alert", "<img src=x");
            }
        }
        System.out.printf("%,d queries, slowest %d ms%n", QUERIES, TimeUnit.NANOSECONDS.toMillis(slowest));
    }

    @Test
    void whatIsFoundIsMarkedAndStaysText() {
        var page =
                reader.get("/tim-kiem?q=" + encoded("script alert trong tên")).text();

        assertThat(page).contains("&lt;<mark>script</mark>&gt;<mark>alert</mark>(1)&lt;&#x2F;<mark>script</mark>&gt;");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String hostile(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> PIECES.get(random.nextInt(PIECES.size())).repeat(1 + random.nextInt(40));
            case 1 -> letters(random, 1 + random.nextInt(300));
            case 2 -> letters(random, 1000 + random.nextInt(9000));
            default ->
                IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        };
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, random.nextBoolean() ? 0x250 : 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
