package vn.haidang.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sample.findable.Leaflet;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Role;
import vn.haidang.search.SearchQuery.Sort;
import vn.haidang.search.WhyPart.Form;
import vn.haidang.search.WhyPart.Place;

/** What editors put first, in the search itself, and what the search says of it. */
class PinnedSearchTest {

    private static final Actor EDITOR =
            new Actor(1, "a", "A", 1, "B", List.of(new Grant(Role.CITY_OFFICER, 1, "/1/", null)));

    private static SearchTrial trial;

    @BeforeAll
    static void start() {
        trial = new SearchTrial("pinned-search");
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    @AfterEach
    void empty() {
        trial.pins = Pins.NONE;
        trial.empty();
    }

    @Test
    void pinnedThingsComeFirstInTheirOrderEvenWithoutTheWords() {
        trial.publish(
                new Leaflet("best", "Ma túy").text("ma túy ma túy"),
                new Leaflet("other", "Tin").text("một chữ ma túy"),
                new Leaflet("second", "Không có chữ nào"),
                new Leaflet("first", "Bài khác hẳn"));
        pin("ma túy", "first", "second", "other");

        var page = trial.search.find(SearchQuery.of("ma túy"));

        assertThat(page.hits()).extracting(Hit::publicId).containsExactly("first", "second", "other", "best");
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.hits().getFirst().titleHtml()).isEqualTo("Bài khác hẳn");
        assertThat(trial.search.find(SearchQuery.of("tin")).hits())
                .extracting(Hit::publicId)
                .containsExactly("other");
    }

    @Test
    void everyThingStandsOnOnePageOnlyAndTotalsAreRight() {
        for (var i = 0; i < 7; i++) {
            trial.publish(new Leaflet("m" + i, "Ma túy " + i));
        }
        trial.publish(new Leaflet("extra", "Bài thêm"));
        pin("ma túy", "m6", "extra");

        var seen = new ArrayList<String>();
        for (var number = 0; number < 3; number++) {
            var page = trial.search.find(query("ma túy", Set.of(), Sort.RELEVANCE, number, 3));
            assertThat(page.total()).isEqualTo(8);
            page.hits().forEach(hit -> seen.add(hit.publicId()));
        }

        assertThat(seen).startsWith("m6", "extra").hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void filtersAndFacetsHoldForPinnedThingsToo() {
        trial.publish(
                new Leaflet("a", "Ma túy").topics("law"),
                new Leaflet("pinned", "Bài khác").topics("harm"),
                new Leaflet("gone", "Bài rút").topics("law").withdrawn());
        pin("ma túy", "gone", "pinned");

        assertThat(trial.search.find(SearchQuery.of("ma túy")).hits())
                .extracting(Hit::publicId)
                .containsExactly("pinned", "a");
        var narrowed = trial.search.find(query("ma túy", Set.of("law"), Sort.RELEVANCE, 0, 10));
        assertThat(narrowed.hits()).extracting(Hit::publicId).containsExactly("a");
        assertThat(narrowed.facets().topics()).containsOnly(entry("law", 1L), entry("harm", 1L));
    }

    @Test
    void whoSortsByDateGetsTheDates() {
        trial.publish(
                new Leaflet("old", "Ma túy").published(LocalDate.of(2024, 1, 1)),
                new Leaflet("new", "Ma túy").published(LocalDate.of(2026, 1, 1)));
        pin("ma túy", "old");

        assertThat(trial.search
                        .find(query("ma túy", Set.of(), Sort.NEWEST, 0, 10))
                        .hits())
                .extracting(Hit::publicId)
                .containsExactly("new", "old");
    }

    @Test
    void whyTellsWhereAndHowInTheWordsThatWereTyped() {
        trial.publish(
                new Leaflet("both", "Hòa giải ở khu dân cư").text("Tổ hoà giải gặp gỡ từng nhà."),
                new Leaflet("file", "Sổ tay").fileText("Mẫu biên bản hòa giải"),
                new Leaflet("pinned", "Bài khác hẳn"));
        pin("hoà giải", "pinned");

        var page = new WhyFound(trial.search).explain("hoà giải", EDITOR);

        assertThat(page.hits()).extracting(hit -> hit.hit().publicId()).containsExactly("pinned", "both", "file");
        assertThat(page.hits()).extracting(WhyHit::pinned).containsExactly(true, false, false);
        assertThat(page.hits().getFirst().parts()).isEmpty();
        var both = parts(page.hits().get(1));
        assertThat(both)
                .containsEntry(Place.TITLE + " " + Form.MARKED, Set.of("hoà", "giải"))
                .containsEntry(Place.TITLE + " " + Form.MARKED_PAIR, Set.of("hoà giải"))
                .containsEntry(Place.PAGE + " " + Form.FOLDED, Set.of("hoà", "giải"))
                .doesNotContainKey(Place.FILE + " " + Form.MARKED);
        assertThat(parts(page.hits().get(2)).keySet()).allMatch(part -> part.startsWith("FILE "));
        assertThat(page.hits().get(1).parts().stream()
                        .mapToInt(WhyPart::percent)
                        .sum())
                .isBetween(95, 105);
        assertThat(page.hits().get(1).raw()).contains("title_vi");
    }

    private static Map<String, Set<String>> parts(WhyHit hit) {
        var parts = new HashMap<String, Set<String>>();
        hit.parts().forEach(part -> parts.put(part.place() + " " + part.form(), new HashSet<>(part.words())));
        return parts;
    }

    private static void pin(String text, String... publicIds) {
        trial.pins =
                asked -> SearchWords.folded(asked).equals(SearchWords.folded(text)) ? List.of(publicIds) : List.of();
    }

    private static SearchQuery query(String text, Set<String> topics, Sort sort, int page, int size) {
        return new SearchQuery(text, Set.of(), topics, Set.of(), Set.of(), null, sort, false, page, size);
    }
}
