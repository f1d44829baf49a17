package vn.haidang.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import sample.findable.Leaflet;

class SiteSearchTest {

    private static SearchTrial trial;

    @BeforeAll
    static void start() {
        trial = new SearchTrial("site-search");
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    @AfterEach
    void empty() {
        trial.empty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phòng ngừa ma túy",
                "phòng ngừa ma tuý",
                "phong ngua ma tuy",
                "PHÒNG NGỪA MA TÚY",
                "phòng ngua ma tuy",
                "pho\u0300ng ngu\u031b\u0300a ma tu\u0301y",
                "phòng  ngừa, ma túy!"
            })
    void everyWayOfTypingFindsTheSameFirst(String text) {
        trial.publish(
                new Leaflet("other", "Tùy chọn phòng học").text("Ma trận đề thi, ngựa gỗ, phóng to và tùy ý mà dùng."),
                new Leaflet("wanted", "Phòng ngừa ma túy trong trường học").text("Cùng nhau nói không."),
                new Leaflet("mention", "Hội thao mùa hè").text("Có một gian tư vấn phòng ngừa ma túy."));

        assertThat(ids(SearchQuery.of(text))).startsWith("wanted").contains("mention");
    }

    @Test
    void dAndDWithStrokeMeet() {
        trial.publish(new Leaflet("a", "Đồ Sơn đá bóng"));

        assertThat(ids(SearchQuery.of("do son da bong"))).containsExactly("a");
        assertThat(ids(SearchQuery.of("Ðồ Sơn"))).containsExactly("a");
    }

    @Test
    void marksMoveUpAndHideNothing() {
        trial.publish(new Leaflet("má", "Chuyện của má"), new Leaflet("ma", "Chuyện của ma"));

        assertThat(ids(SearchQuery.of("má"))).containsExactly("má", "ma");
    }

    @Test
    void shortQueriesWantAllWordsWhereverTheyStand() {
        trial.publish(
                new Leaflet("spread", "Cần sa").text("Điều nên biết.").fileText("Tài liệu cho phụ huynh."),
                new Leaflet("one", "Cần Giờ"));

        assertThat(ids(SearchQuery.of("cần sa huynh"))).containsExactly("spread");
    }

    @Test
    void longQueriesWantHalfOfTheWords() {
        trial.publish(new Leaflet("half", "Dấu hiệu nhận ra sớm"), new Leaflet("less", "Dấu vân tay"));

        assertThat(ids(SearchQuery.of("dấu hiệu nhận ra người thân dùng chất"))).containsExactly("half");
    }

    @Test
    void quotedWordsStandTogether() {
        trial.publish(
                new Leaflet("together", "Tin").text("Thuốc lá điện tử gây nghiện."),
                new Leaflet("apart", "Tin").text("Điện thoại và lá thư, thuốc ho, từ tốn."));

        assertThat(ids(SearchQuery.of("\"thuốc lá điện tử\""))).containsExactly("together");
        assertThat(ids(SearchQuery.of("“thuoc la dien tu”"))).containsExactly("together");
    }

    @Test
    void highlightsAreEscapedAndKeepTheTitleWhole() {
        trial.publish(new Leaflet("a", "<b>Tác hại</b> & ma túy \"mới\"")
                .text("Trước <script>alert(1)</script> rồi ma túy sau đó mà thôi."));

        var hit = trial.search.find(SearchQuery.of("ma túy")).hits().getFirst();

        assertThat(hit.title()).isEqualTo("<b>Tác hại</b> & ma túy \"mới\"");
        assertThat(hit.titleHtml())
                .isEqualTo("&lt;b&gt;Tác hại&lt;&#x2F;b&gt; &amp; <mark>ma túy</mark> &quot;mới&quot;");
        assertThat(hit.snippetHtml())
                .contains("&lt;script&gt;", "<mark>ma túy</mark>", "mà thôi")
                .doesNotContain("<script");
    }

    @Test
    void snippetComesFromTheFileOnlyWhenThePageHasNone() {
        trial.publish(
                new Leaflet("file", "Tờ rơi").summary("Dành cho <lớp> 6").fileText("Trang 2: ketamine là gì & vì sao"),
                new Leaflet("page", "Bài viết").text("ketamine là gì").fileText("ketamine"));

        var hits = trial.search.find(SearchQuery.of("ketamine")).hits();

        assertThat(hits)
                .extracting(Hit::publicId, Hit::inFile, Hit::snippetHtml)
                .containsExactlyInAnyOrder(
                        tuple("file", true, "Trang 2: <mark>ketamine</mark> là gì &amp; vì sao"),
                        tuple("page", false, "<mark>ketamine</mark> là gì"));
        assertThat(trial.search.find(SearchQuery.of("tờ rơi")).hits().getFirst().snippetHtml())
                .isEqualTo("Dành cho &lt;lớp&gt; 6");
    }

    @Test
    void blankTextIsEverythingNewestFirst() {
        trial.publish(
                new Leaflet("old", "A").published(LocalDate.of(2024, 1, 1)),
                new Leaflet("new", "B").published(LocalDate.of(2026, 1, 1)),
                new Leaflet("middle", "C").published(LocalDate.of(2025, 1, 1)));

        var page = trial.search.find(SearchQuery.of("  "));

        assertThat(page.hits()).extracting(Hit::publicId).containsExactly("new", "middle", "old");
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.facets().years()).containsExactly(entry(2026, 1L), entry(2025, 1L), entry(2024, 1L));
    }

    @Test
    void withdrawnThingsAreNeverFound() {
        trial.publish(new Leaflet("gone", "Ma túy").topics("t").withdrawn(), new Leaflet("here", "Ma túy").topics("t"));

        assertThat(ids(SearchQuery.of("ma túy"))).containsExactly("here");
        assertThat(ids(SearchQuery.of(""))).containsExactly("here");
        assertThat(trial.search.related("here", List.of("t"), List.of(), "leaflet", 5))
                .isEmpty();
    }

    @Test
    void whatWasWithdrawnUnknownToTheIndexIsNotShown() {
        trial.publish(new Leaflet("gone", "Ma túy").topics("t"), new Leaflet("here", "Ma túy").topics("t"));
        trial.sql("update Leaflet set findable = false where public_id = 'gone'");

        var page = trial.search.find(SearchQuery.of("ma túy"));
        assertThat(page.hits()).extracting(Hit::publicId).containsExactly("here");
        assertThat(page.total()).isEqualTo(1);
        assertThat(ids(SearchQuery.of(""))).containsExactly("here");
        assertThat(trial.search.related("here", List.of("t"), List.of(), "leaflet", 5))
                .isEmpty();

        trial.sql("delete from Leaflet_topics");
        trial.sql("delete from Leaflet");
        assertThat(ids(SearchQuery.of("ma túy"))).isEmpty();
        assertThat(trial.index.reconcile().removed()).isEqualTo(2);
        trial.settle();
    }

    @Test
    void anEarlierTextOfTheIndexIsNotShown() {
        trial.publish(new Leaflet("a", "Ma túy, bản <cũ>").summary("Cũ").text("Ma túy: số điện thoại sai"));
        trial.sql("update Leaflet set title = 'Ma túy & <mới>', summary = 'Mới', text = ''");

        var hit = trial.search.find(SearchQuery.of("ma túy")).hits().getFirst();

        assertThat(hit.title()).isEqualTo("Ma túy & <mới>");
        assertThat(hit.titleHtml()).isEqualTo("<mark>Ma túy</mark> &amp; &lt;mới&gt;");
        assertThat(hit.snippetHtml()).isEqualTo("Mới");
    }

    @Test
    void aPageOfHitsIsConfirmedByOneQueryHoweverManyThereAre() {
        trial.publish(new Leaflet("a", "Ma túy"), new Leaflet("b", "Ma túy"), new Leaflet("c", "Rượu bia"));

        assertThat(statements("rượu bia")).isEqualTo(1);
        assertThat(statements("ma túy")).isEqualTo(1);
        assertThat(statements("không có gì như thế")).isZero();
    }

    @Test
    void filtersAddUpAndCountsLeaveTheirOwnOut() {
        trial.publish(
                new Leaflet("1", "Ma túy")
                        .kind("leaflet")
                        .topics("harm", "law")
                        .audiences("students")
                        .grades(6, 7),
                new Leaflet("2", "Ma túy").kind("poster").topics("law").audiences("parents"),
                new Leaflet("3", "Ma túy")
                        .kind("video")
                        .topics("harm")
                        .audiences("students")
                        .grades(6));

        var page = trial.search.find(new SearchQuery(
                "ma túy",
                Set.of("leaflet", "poster"),
                Set.of("law"),
                Set.of(),
                Set.of(),
                null,
                SearchQuery.Sort.RELEVANCE,
                0,
                10));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.facets().kinds()).containsOnly(entry("leaflet", 1L), entry("poster", 1L));
        assertThat(page.facets().topics()).containsExactly(entry("law", 2L), entry("harm", 1L));
        assertThat(page.facets().audiences()).containsOnly(entry("students", 1L), entry("parents", 1L));
        assertThat(page.facets().grades()).containsExactly(entry(6, 1L), entry(7, 1L));
    }

    @Test
    void pagesFollowEachOtherAndLoadNoRow() {
        for (var i = 0; i < 5; i++) {
            trial.publish(new Leaflet("p" + i, "Ma túy"));
        }
        var statistics = trial.sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        var ids = new ArrayList<String>();
        for (var page = 0; page < 3; page++) {
            trial.search
                    .find(new SearchQuery(
                            "ma túy",
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            null,
                            SearchQuery.Sort.RELEVANCE,
                            page,
                            2))
                    .hits()
                    .forEach(hit -> ids.add(hit.publicId()));
        }

        assertThat(ids).containsExactly("p0", "p1", "p2", "p3", "p4");
        assertThat(statistics.getEntityStatistics(Leaflet.class.getName()).getLoadCount())
                .isZero();
    }

    @Test
    void aPageCostsTwoIndexQueriesAndOneMoreForEachDimensionThatNarrows() {
        trial.publish(new Leaflet("a", "Ma túy").topics("law").grades(6), new Leaflet("b", "Ma túy"));

        assertThat(indexQueries(SearchQuery.of("ma túy"))).isEqualTo(2);
        assertThat(indexQueries(SearchQuery.of(""))).isEqualTo(2);
        assertThat(indexQueries(new SearchQuery(
                        "ma túy",
                        Set.of(),
                        Set.of("law", "harm"),
                        Set.of(),
                        Set.of(6),
                        null,
                        SearchQuery.Sort.RELEVANCE,
                        0,
                        50)))
                .isEqualTo(4);
    }

    @Test
    void relatedThingsShareMostFirst() {
        trial.publish(
                new Leaflet("self", "A").topics("harm", "law").audiences("students"),
                new Leaflet("both", "B").topics("harm", "law").audiences("students"),
                new Leaflet("topic", "C").topics("law"),
                new Leaflet("audience", "D").audiences("students"),
                new Leaflet("none", "E").topics("sport"));

        assertThat(trial.search.related("self", List.of("harm", "law"), List.of("students"), "leaflet", 5))
                .extracting(Hit::publicId)
                .containsExactly("both", "topic", "audience");
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "\"\"", "\"", "* OR (", "𝕏", "a:b^2~"})
    void oddTextIsNoError(String text) {
        assertThat(ids(SearchQuery.of(text))).isEmpty();
    }

    private static int statements(String text) {
        trial.statements.take();
        trial.search.find(SearchQuery.of(text));
        return trial.statements.take();
    }

    private static long indexQueries(SearchQuery query) {
        var log = (Logger) LoggerFactory.getLogger("org.hibernate.search.query");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.setLevel(Level.TRACE);
        log.setAdditive(false);
        log.addAppender(lines);
        try {
            trial.search.find(query);
        } finally {
            log.detachAppender(lines);
            log.setAdditive(true);
            log.setLevel(null);
        }
        return lines.list.stream()
                .filter(line -> line.getFormattedMessage().matches("(?s).*Executing (Lucene|Elasticsearch) query.*"))
                .count();
    }

    private static List<String> ids(SearchQuery query) {
        return trial.search.find(query).hits().stream().map(Hit::publicId).toList();
    }
}
