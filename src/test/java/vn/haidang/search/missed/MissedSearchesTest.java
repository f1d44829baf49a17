package vn.haidang.search.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.haidang.Database;
import vn.haidang.PortalTest;
import vn.haidang.SettableClock;
import vn.haidang.Visitor;
import vn.haidang.access.Actor;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.search.SearchIndex;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.SiteSearch;
import vn.haidang.shared.Refused;

@PortalTest
class MissedSearchesTest {

    @LocalServerPort
    int port;

    @Autowired
    MissedSearches missed;

    @Autowired
    SiteSearch search;

    @Autowired
    SearchIndex index;

    @Autowired
    MaterialFixtures people;

    @Autowired
    Database database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SettableClock clock;

    @AfterEach
    void setBack() {
        clock.setBack();
    }

    @Test
    void tenTimesOnThreeDaysKeepTheText() {
        search("thước đo bảy sắc", 4, 3, 3);

        assertThat(entry("thuoc do bay sac"))
                .extracting(MissedEntry::text, MissedEntry::times, MissedEntry::days, MissedEntry::state)
                .containsExactly("thước đo bảy sắc", 10L, 3, MissedState.OPEN);
        assertThat(database.placesOf("thước đo bảy sắc")).containsExactly("missed_search.text");
    }

    @Test
    void nineTimesKeepNothingButNumbers() {
        search("thước đo tám sắc", 3, 3, 3);

        assertThat(database.placesOf("thước đo tám sắc")).isEmpty();
        assertThat(database.placesOf("thuoc do tam sac")).isEmpty();
    }

    @Test
    void twoDaysKeepNothingHoweverOften() {
        search("thước đo chín sắc", 40, 60);

        assertThat(database.placesOf("thước đo chín sắc")).isEmpty();
        assertThat(jdbc.queryForList("select times from missed_count where times in (40, 60)", Integer.class))
                .contains(40, 60);
    }

    @Test
    void whatIsCountedTellsNoTimeFinerThanADayAndNoText() {
        search("thước đo không màu", 1);

        assertThat(jdbc.queryForList("select * from missed_count"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.keySet().stream().map(String::toLowerCase))
                        .containsExactlyInAnyOrder("fingerprint", "counted_on", "times"));
        assertThat(jdbc.queryForList("select fingerprint from missed_count", String.class))
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{64}"));
    }

    @Test
    void fingerprintsAreForgottenAfterNinetyDays() {
        search("thước đo sẽ quên", 9);
        clock.goAhead(Duration.ofDays(MissedSearches.COUNTS_KEPT + 1));
        missed.forget();
        assertThat(jdbc.queryForObject(
                        "select count(*) from missed_count where counted_on < ?",
                        Integer.class,
                        LocalDate.now(clock).minusDays(MissedSearches.COUNTS_KEPT)))
                .isZero();

        search("thước đo sẽ quên", 1, 1);
        assertThat(database.placesOf("thước đo sẽ quên")).isEmpty();
    }

    @Test
    void aKeptTextGoesAYearAfterItWasLastAskedFor() {
        search("thước đo lâu năm", 4, 4, 4);
        clock.goAhead(Duration.ofDays(MissedSearches.TEXTS_KEPT + 3));
        missed.forget();

        assertThat(database.placesOf("thước đo lâu năm")).isEmpty();
    }

    @Test
    void aKeptTextGoesOnBeingCounted() {
        search("thước đo đếm tiếp", 4, 4, 4, 5);

        assertThat(entry("thuoc do dem tiep"))
                .extracting(MissedEntry::times, MissedEntry::days)
                .containsExactly(17L, 4);
    }

    @Test
    void thePublicsSearchesThatFindNothingAreCounted() throws Exception {
        try (var visitor = new Visitor(port)) {
            for (var times : new int[] {4, 3, 3}) {
                for (var i = 0; i < times; i++) {
                    visitor.get("/tim-kiem?q=xqwkj+vvbnq");
                    visitor.search("xqwkj qqqnq");
                }
                missed.write();
                clock.goAhead(Duration.ofDays(1));
            }
        }

        assertThat(texts("xqwkj")).containsExactlyInAnyOrder("xqwkj vvbnq", "xqwkj qqqnq");
    }

    @Test
    void whatIsNarrowedFoundOrAboutGettingDrugsIsNot() {
        people.published(MaterialFixtures.draft("Bài về thước kẻ zvkqx"));
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
        for (var day = 0; day < 3; day++) {
            for (var i = 0; i < 4; i++) {
                ask("zvkqx mot", Set.of("gia-dinh"), 0, false);
                ask("zvkqx hai", Set.of(), 1, false);
                ask("zvkqx ba", Set.of(), 0, true);
                ask("mua ma tuy zvkqx bốn ở đâu", Set.of(), 0, false);
                ask("thước kẻ zvkqx", Set.of(), 0, false);
            }
            missed.write();
            clock.goAhead(Duration.ofDays(1));
        }

        assertThat(texts("zvkqx")).isEmpty();
    }

    private void ask(String text, Set<String> topics, int page, boolean literal) {
        var query = new SearchQuery(
                text, Set.of(), topics, Set.of(), Set.of(), null, SearchQuery.Sort.RELEVANCE, literal, page, 20);
        missed.note(query, search.find(query));
    }

    @Test
    void decisionsCanBeTakenBackAndErasingCannot() {
        search("thước đo quyết định", 4, 4, 4);
        var editor = people.actor("quantri");
        var id = entry("quyet dinh").id();

        missed.dismiss(id, editor);
        assertThat(missed.find(new MissedFilter("quyet dinh", false), page(), editor))
                .isEmpty();
        assertThat(entry("quyet dinh").state()).isEqualTo(MissedState.DISMISSED);
        missed.reopen(id, editor);
        missed.suggestSynonym(id, " hiểu là  thước ", editor);
        assertThat(entry("quyet dinh"))
                .extracting(MissedEntry::state, MissedEntry::note, MissedEntry::decidedBy)
                .containsExactly(MissedState.NOTED, "hiểu là thước", editor.accountId());

        missed.erase(id, editor);
        search("thước đo quyết định", 20, 20, 20);
        assertThat(texts("quyet dinh")).isEmpty();
        assertThat(database.placesOf("quyết định")).noneMatch(place -> place.startsWith("missed_"));
        assertThatThrownBy(() -> missed.dismiss(id, editor)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyEditorsOfTheCitySeeAndDecide() {
        search("thước đo của ai", 4, 4, 4);
        var id = entry("cua ai").id();

        for (var username : List.of("canbo.mau1", "duyet.tp", "duyet.mau1", "lanhdao", "truong.mau1")) {
            var actor = people.actor(username);
            assertThat(missed.find(new MissedFilter("cua ai", true), page(), actor))
                    .as(username)
                    .isEmpty();
            assertThatThrownBy(() -> missed.dismiss(id, actor)).as(username).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> missed.suggestSynonym(id, "x", actor)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> missed.reopen(id, actor)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> missed.erase(id, actor)).isInstanceOf(Refused.class);
        }
        assertThat(missed.find(new MissedFilter("cua ai", true), page(), people.actor("canbo.tp")))
                .hasSize(1);
    }

    /** So often on each of these days, one after the other. */
    private void search(String text, int... timesADay) {
        for (var times : timesADay) {
            IntStream.range(0, times).forEach(_ -> missed.note(text));
            missed.write();
            clock.goAhead(Duration.ofDays(1));
        }
    }

    private MissedEntry entry(String text) {
        return missed.find(new MissedFilter(text, true), page(), editor())
                .getContent()
                .getFirst();
    }

    private List<String> texts(String text) {
        return missed.find(new MissedFilter(text, true), page(), editor())
                .map(MissedEntry::text)
                .getContent();
    }

    private Actor editor() {
        return people.actor("canbo.tp");
    }

    private static PageRequest page() {
        return PageRequest.of(0, 50, Sort.by("times").descending());
    }
}
