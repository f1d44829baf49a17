package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.haidang.search.SyllableAnalyzer.Marks;

class SyllableAnalyzerTest {

    private final Analyzer accented = new SyllableAnalyzer(Marks.KEPT, false);
    private final Analyzer accentedPairs = new SyllableAnalyzer(Marks.KEPT, true);
    private final Analyzer folded = new SyllableAnalyzer(Marks.REMOVED, false);
    private final Analyzer foldedPairs = new SyllableAnalyzer(Marks.REMOVED, true);

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "hòa, hoà, both places of the tone",
        "hóa, hoá, both places of the tone",
        "hỏa, hoả, both places of the tone",
        "hõa, hoã, both places of the tone",
        "họa, hoạ, both places of the tone",
        "khỏe, khoẻ, both places of the tone",
        "thúy, thuý, both places of the tone",
        "túy, tuý, both places of the tone",
        "lũy, luỹ, both places of the tone",
        "tụynh, tuỵnh, both places of the tone",
        "việt, vịêt, a tone typed on the wrong vowel",
        "túy, tu\u0301y, decomposed",
        "nghiện, nghie\u0323\u0302n, decomposed in canonical order",
        "nghiện, nghie\u0302\u0323n, decomposed in typing order",
        "đường, đu\u031bo\u031b\u0300ng, decomposed horn",
        "Đảng, Ðảng, eth for đ",
        "đá, ðá, eth for đ",
        "PHÒNG CHỐNG, phòng chống, upper case",
        "ĐIỀU, điều, upper case",
        "ma\u00a0túy, ma túy, no-break space",
    })
    void spellingsOfOneWordAreOneTerm(String one, String other, String why) {
        assertThat(terms(accented, one)).as(why).isEqualTo(terms(accented, other));
        assertThat(terms(accentedPairs, one)).as(why).isEqualTo(terms(accentedPairs, other));
        assertThat(terms(folded, one)).as(why).isEqualTo(terms(folded, other));
    }

    @ParameterizedTest
    @CsvSource({"ma, má", "mà, má", "túy, tủy", "đá, da", "nghiện, nghiên", "cần, cân", "cơ, cô", "hòa, hóa"})
    void marksTellWordsApart(String one, String other) {
        assertThat(terms(accented, one)).isNotEqualTo(terms(accented, other));
        assertThat(terms(folded, one)).isEqualTo(terms(folded, other));
    }

    @Test
    void foldedTextHasNoMarksAtAll() {
        assertThat(terms(folded, "Phòng, chống MA TÚY ở Đồ Sơn (Ðồ)"))
                .containsExactly("phong", "chong", "ma", "tuy", "o", "do", "son", "do");
    }

    @Test
    void pairsJoinNeighboursOnly() {
        assertThat(terms(foldedPairs, "phòng, chống ma túy")).containsExactly("phong chong", "chong ma", "ma tuy");
        assertThat(terms(foldedPairs, "túy")).isEmpty();
    }

    @Test
    void numbersOfDocumentsStayFindable() {
        assertThat(terms(folded, "105/2021/NĐ-CP")).containsExactly("105", "2021", "nd", "cp");
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream("any", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return terms;
    }
}
