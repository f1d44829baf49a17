package vn.haidang.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormerPlacesTest {

    private final Synonyms synonyms = SynonymLists.shipped();

    @Test
    void aFormerNameLeadsToTheUnitsOfToday() {
        assertThat(terms("phường", "Quán", "Toan")).contains("phường hồng an");
        assertThat(terms("xã", "an", "thượng")).contains("phường thành đông");
    }

    @Test
    void aUnitThatWasSplitLeadsToEachOfItsPartsWithoutTheNoteBesideThem() {
        assertThat(FormerPlaces.lines())
                .anyMatch(line -> line.searched().size() > 1)
                .allMatch(line -> line.searched().stream().noneMatch(name -> name.contains("(")))
                .allMatch(line -> line.searched().size() <= 5);
    }

    @Test
    void theNameWithoutItsKindIsAnOrdinaryWord() {
        assertThat(terms("hùng", "vương")).isEmpty();
    }

    private List<String> terms(String... syllables) {
        return synonyms.in(List.of(syllables)).stream()
                .map(Synonyms.Found::term)
                .toList();
    }
}
