package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    @Test
    void valuesOutOfBoundsAreBroughtToTheNearestBound() {
        var query = query("x".repeat(1_000), Integer.MAX_VALUE, 1_000);

        assertThat(query.text()).hasSize(SearchQuery.TEXT_MAX);
        assertThat(query.size()).isEqualTo(SearchQuery.SIZE_MAX);
        assertThat(query.offset() + query.size()).isEqualTo(SearchQuery.DEPTH_MAX);
        assertThat(query("", -1, 0))
                .extracting(SearchQuery::page, SearchQuery::size)
                .containsExactly(0, 1);
    }

    @Test
    void textIsComposedAndOneLine() {
        assertThat(SearchQuery.of("  ma \n tu\u0301y ").text()).isEqualTo("ma túy");
    }

    @Test
    void shorteningCutsNoCharacterInTwo() {
        assertThat(SearchQuery.of("x".repeat(299) + "🚭").text()).isEqualTo("x".repeat(299));
    }

    @Test
    void queryTextKnowsSyllablesMarksAndPhrases() {
        var text = QueryText.of("Phòng chong “ma túy” MA TÚY");

        assertThat(text.syllables()).containsExactly("phòng", "chong", "ma", "túy");
        assertThat(text.marked()).containsExactly("phòng", "túy");
        assertThat(text.unmarked()).containsExactly("chong", "ma");
        assertThat(text.phrases()).containsExactly("ma túy");
    }

    @Test
    void syllablesOfAQueryAreBounded() {
        var text = new StringBuilder();
        for (var i = 0; i < 90; i++) {
            text.append(i).append(' ');
        }

        assertThat(QueryText.of(text.toString()).syllables()).hasSize(QueryText.SYLLABLES_MAX);
    }

    private static SearchQuery query(String text, int page, int size) {
        return new SearchQuery(
                text, Set.of(), Set.of(), Set.of(), Set.of(), null, SearchQuery.Sort.RELEVANCE, page, size);
    }
}
