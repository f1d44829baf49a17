package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.search.care.CareTerms;
import vn.haidang.search.synonym.Synonyms;
import vn.haidang.search.typing.Rewriter;
import vn.haidang.search.typing.SyllableModel;

class SearchQueryTest {

    private static final QueryReader READER =
            new QueryReader(new Rewriter(SyllableModel.builder().build()), Synonyms.NONE, CareTerms.read());

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
        var text = READER.read("Phòng chong “ma túy” MA TÚY", false);

        assertThat(text.words()).extracting(QueryText.Word::typed).containsExactly("phòng", "chong", "ma", "túy");
        assertThat(text.certain()).isEqualTo("phòng túy");
        assertThat(text.uncertain()).isEqualTo("chong ma");
        assertThat(text.phrases()).containsExactly("ma túy");
    }

    @Test
    void syllablesOfAQueryAreBounded() {
        var text = new StringBuilder();
        for (var i = 0; i < 90; i++) {
            text.append(i).append(' ');
        }

        assertThat(READER.read(text.toString(), false).words()).hasSize(QueryText.SYLLABLES_MAX);
    }

    private static SearchQuery query(String text, int page, int size) {
        return new SearchQuery(
                text, Set.of(), Set.of(), Set.of(), Set.of(), null, SearchQuery.Sort.RELEVANCE, page, size);
    }
}
