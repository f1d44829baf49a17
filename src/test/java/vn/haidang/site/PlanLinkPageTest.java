package vn.haidang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.haidang.Database;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountFixtures;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.campaign.PlanReviewing;
import vn.haidang.campaign.PlanStage;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.link.CommentDraft;
import vn.haidang.campaign.link.LinkComment;
import vn.haidang.campaign.link.LinkDraft;
import vn.haidang.campaign.link.MadeLink;
import vn.haidang.campaign.link.PlanLinks;

/** A leader's link over HTTP: bots look first, a person comments, nobody approves. */
@PortalTest
class PlanLinkPageTest {

    @LocalServerPort
    int port;

    @Autowired
    PlanLinks links;

    @Autowired
    Plans plans;

    @Autowired
    PlanReviewing reviewing;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    Database database;

    @Autowired
    SettableClock clock;

    private final HttpClient client = HttpClient.newHttpClient();
    private Actor city;

    @BeforeEach
    void people() {
        city = accounts.actor("canbo.tp");
    }

    @AfterEach
    void backToToday() {
        clock.setBack();
    }

    @Test
    void previewBotsLookManyTimesAndThePersonStillReadsAndComments() throws Exception {
        var plan = plan("Kế hoạch bị xem trước");
        var link = make(plan);
        var before = database.picture();
        for (var agent : List.of("facebookexternalhit/1.1", "Zalo", "TelegramBot (like TwitterBot)", "SafeLinks")) {
            for (var method : List.of("HEAD", "GET", "GET")) {
                var answer = send(method, link.path(), "", "User-Agent", agent, "Purpose", "prefetch");
                assertThat(answer.statusCode()).as(agent + " " + method).isEqualTo(200);
            }
        }
        assertThat(database.picture()).isEqualTo(before);

        var form = Jsoup.parse(get(link.path()).body()).select("form").first();
        var fields = Map.of("ve", "", "y-kien", "Đồng ý hướng làm, bổ sung đầu mối.", "lan", once(form.outerHtml()));
        var sent = post(link.path(), fields);
        post(link.path(), fields);

        assertThat(sent.statusCode()).isEqualTo(303);
        var location = sent.headers().firstValue("Location").orElse("");
        assertThat(get(URI.create(location).getRawPath() + "?da-gui=1").body())
                .contains("Đã gửi ý kiến", "Đồng ý hướng làm, bổ sung đầu mối.");
        assertThat(links.of(plan, city).getFirst().comments())
                .extracting(LinkComment::text)
                .containsExactly("Đồng ý hướng làm, bổ sung đầu mối.");
    }

    @Test
    void pageShowsTheFrozenPlanAndNothingInternalOrWrittenLater() throws Exception {
        var plan = fixtures.plan("Kế hoạch <b>chốt</b> cho lãnh đạo", city);
        var line = fixtures.lines(plan, city, "Việc có <script>alert(1)</script> trong tên")
                .getFirst();
        line = fixtures.set(line, ActivityCell.REASON, "Lý do chỉ người soạn thấy", city);
        line = fixtures.set(line, ActivityCell.TIME, "Quý II", city);
        var link = make(plan);
        fixtures.set(line, ActivityCell.PRODUCT, "Sản phẩm thêm về sau", city);

        var page = Jsoup.parse(get(link.path()).body());

        assertThat(page.select("h1").text()).isEqualTo("Kế hoạch <b>chốt</b> cho lãnh đạo");
        assertThat(page.select(".plan-annex tbody tr").text())
                .contains("Việc có <script>alert(1)</script> trong tên", "Quý II");
        assertThat(page.text()).doesNotContain("Lý do chỉ người soạn thấy", "Sản phẩm thêm về sau");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("link[rel=canonical], meta[property^=og]")).isEmpty();
        assertThat(page.title()).doesNotContain("chốt");
    }

    @Test
    void everyAnswerIsPrivateToItsReader() throws Exception {
        var link = make(plan("Kế hoạch đầu trang riêng"));
        for (var path : List.of(link.path(), PlanLinks.PATH + "khong-co")) {
            for (var method : List.of("GET", "HEAD", "POST")) {
                var answer = send(method, path, "y-kien=", "Content-Type", "application/x-www-form-urlencoded");
                var told = method + " " + path;
                assertThat(header(answer, "Cache-Control")).as(told).isEqualTo("no-store");
                assertThat(header(answer, "Referrer-Policy")).as(told).isEqualTo("no-referrer");
                assertThat(header(answer, "X-Robots-Tag")).as(told).isEqualTo("noindex, nofollow");
                assertThat(header(answer, "Set-Cookie")).as(told).isEmpty();
                assertThat(header(answer, "ETag")).as(told).isEmpty();
            }
        }
        assertThat(get("/robots.txt").body()).contains("Disallow: /chia-se/");
        assertThat(get("/sitemap.xml").body()).doesNotContain("chia-se");
    }

    @Test
    void noRequestByALinkMovesThePlanAStep() throws Exception {
        var plan = plan("Kế hoạch không duyệt bằng liên kết");
        reviewing.submit(plan, city);
        var link = make(plan);
        var hash = plans.get(plan, city).openHash();
        var body = get(link.path()).body();
        assertThat(Jsoup.parse(body).select("button, input[type=submit]").eachText())
                .containsExactly("Gửi ý kiến");
        assertThat(Jsoup.parse(body).select("main a[href]").eachAttr("href"))
                .allMatch(href -> href.equals("#gop-y") || href.startsWith("?ve="));

        for (var path : List.of("/duyet", "/approve", "/phe-duyet", "")) {
            for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                if (!path.isEmpty() || !method.equals("POST")) {
                    var answer = send(
                            method,
                            link.path() + path,
                            "action=APPROVE&hash=" + hash,
                            "Content-Type",
                            "application/x-www-form-urlencoded");
                    assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(403);
                }
            }
        }
        post(link.path(), Map.of("action", "APPROVE", "hash", String.valueOf(hash), "duyet", "1", "y-kien", "Duyệt"));
        post(
                link.path(),
                Map.of("ve", "", "y-kien", "Tôi duyệt kế hoạch này", "lan", "thu-duyet-1", "action", "APPROVE"));
        for (var path : List.of("/quan-ly/ke-hoach/" + plan, "/quan-ly/gop-y")) {
            assertThat(get(path + "?token=" + link.path().substring(PlanLinks.PATH.length()))
                            .body())
                    .doesNotContain("Kế hoạch không duyệt bằng liên kết");
        }

        var after = plans.get(plan, city);
        assertThat(after.stage()).isEqualTo(PlanStage.SUBMITTED);
        assertThat(after.approvedRevision()).isNull();
        assertThat(links.of(plan, city).getFirst().comments())
                .extracting(LinkComment::text)
                .containsExactly("Tôi duyệt kế hoạch này");
    }

    @Test
    void expiredRevokedAndUnknownLinksShowTheSamePage() throws Exception {
        var plan = plan("Kế hoạch không lộ khi liên kết chết");
        var revoked = make(plan);
        var expired = make(plan);
        links.revoke(revoked.id(), city);
        clock.goAhead(Duration.ofDays(LinkDraft.DAYS).plusMinutes(1));

        var pages =
                List.of(revoked.path(), expired.path(), PlanLinks.PATH + "B".repeat(43), PlanLinks.PATH + "x").stream()
                        .map(path -> {
                            var answer = get(path);
                            return answer.statusCode() + answer.body();
                        })
                        .collect(Collectors.toSet());
        assertThat(pages).hasSize(1);
        assertThat(pages.iterator().next())
                .startsWith("404")
                .contains("Liên kết không mở được")
                .doesNotContain("Kế hoạch không lộ");

        var lost = post(revoked.path(), Map.of("y-kien", "Ý kiến gõ dở khi bị thu hồi", "lan", "lan-gui-muon"));
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("Ý kiến gõ dở khi bị thu hồi").doesNotContain("Kế hoạch không lộ");
    }

    @Test
    void refusedCommentKeepsWhatWasTyped() throws Exception {
        var plan = fixtures.plan("Kế hoạch ý kiến bị từ chối", city);
        var line = fixtures.lines(plan, city, "Dòng được chọn").getFirst();
        var link = make(plan);
        var tooLong = "Dài ".repeat(CommentDraft.TEXT_MAX);

        var answer = post(link.path(), Map.of("ve", line.key(), "y-kien", tooLong, "lan", "lan-gui-qua-dai"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("Chưa gửi được ý kiến");
        assertThat(page.select("textarea").first().wholeText().strip()).isEqualTo(tooLong.strip());
        assertThat(page.select("option[selected]").attr("value")).isEqualTo(line.key());
        assertThat(page.select("input[name=lan]").attr("value")).isEqualTo("lan-gui-qua-dai");
        assertThat(links.of(plan, city).getFirst().comments()).isEmpty();
    }

    @Test
    void commentsAreBrakedAndReadingIsNot() throws Exception {
        var brake = new LinkBrake(() -> 0);
        for (var i = 0; i < LinkBrake.PER_MINUTE; i++) {
            assertThat(through(brake, "POST")).isEqualTo(200);
        }
        assertThat(through(brake, "POST")).isEqualTo(429);
        assertThat(through(brake, "GET")).isEqualTo(200);
        assertThat(through(brake, "HEAD")).isEqualTo(200);
    }

    private static int through(LinkBrake brake, String method) throws Exception {
        var request = new MockHttpServletRequest(method, PlanLinks.PATH + "x");
        request.setRemoteAddr("203.0.113.9");
        var response = new MockHttpServletResponse();
        brake.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private long plan(String title) {
        var plan = fixtures.plan(title, city);
        fixtures.lines(plan, city, "Một việc");
        return plan;
    }

    private MadeLink make(long plan) {
        return links.make(plan, new LinkDraft("Phó Chủ tịch (mẫu)", LinkDraft.DAYS), city);
    }

    private static String once(String form) {
        return Jsoup.parse(form).select("input[name=lan]").attr("value");
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html, */*")
                .method(
                        method,
                        method.equals("GET") || method.equals("HEAD")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
