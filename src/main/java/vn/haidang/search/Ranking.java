package vn.haidang.search;

import static vn.haidang.search.TextField.BODY;
import static vn.haidang.search.TextField.FILE;
import static vn.haidang.search.TextField.TITLE;

import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Which documents answer a text, and in what order. Syllables without marks decide whether a document answers at all;
 * marks and neighbours only move it up, so that a wrong mark never hides anything.
 */
final class Ranking {

    private static final float TITLE_BOOST = 3f;
    private static final float FILE_BOOST = .5f;
    private static final float ACCENTED_BOOST = 2f;
    private static final float PAIR_BOOST = .5f;
    /** Too little to change an order, enough to show in the highlights. */
    private static final float SHOWN_ONLY = .0001f;

    private static final int SHORT_QUERY = 3;

    PredicateFinalStep answers(SearchPredicateFactory f, QueryText text) {
        if (text.syllables().isEmpty()) {
            return f.matchNone();
        }
        var all = f.bool()
                .must(words(f, text.syllables()))
                .should(anywhere(f, TextField::foldedPairs, text.whole()).boost(PAIR_BOOST));
        text.phrases().forEach(phrase -> all.must(phrase(f, phrase)));

        var marked = text.marked();
        if (!marked.isEmpty()) {
            all.should(
                    anywhere(f, TextField::accented, String.join(" ", marked)).boost(ACCENTED_BOOST));
            all.should(anywhere(f, TextField::accentedPairs, text.whole()).boost(PAIR_BOOST));
            // Beside marked ones, a syllable without marks may be complete (ma túy) or half typed (phong chống): the
            // accented field would take the second for another word, so that it is not asked for weight.
            var unmarked = text.unmarked();
            if (!unmarked.isEmpty()) {
                all.should(anywhere(f, TextField::accented, String.join(" ", unmarked))
                        .boost(SHOWN_ONLY));
            }
        }
        return all;
    }

    /** Counted over the whole document: one word may stand in the title and the next in a file. */
    private static PredicateFinalStep words(SearchPredicateFactory f, List<String> syllables) {
        var words = f.bool().minimumShouldMatchNumber(required(syllables.size()));
        syllables.forEach(syllable -> words.should(anywhere(f, TextField::folded, syllable)));
        return words;
    }

    /**
     * A short query means all its words. A longer one is rather a question, told in other words than its answer: there a
     * quarter will do, and the order has to tell. Half of them lost 3 of 100 answers on XQuAD's Vietnamese questions.
     */
    private static int required(int words) {
        return words <= SHORT_QUERY ? words : Math.max(SHORT_QUERY, words / 4);
    }

    private static MatchPredicateOptionsStep<?> anywhere(
            SearchPredicateFactory f, Function<TextField, String> form, String text) {
        return f.match()
                .field(form.apply(TITLE))
                .boost(TITLE_BOOST)
                .field(form.apply(BODY))
                .field(form.apply(FILE))
                .boost(FILE_BOOST)
                .matching(text);
    }

    private static PredicateFinalStep phrase(SearchPredicateFactory f, String phrase) {
        Function<TextField, String> form = QueryText.hasMarks(phrase) ? TextField::accented : TextField::folded;
        return f.phrase()
                .field(form.apply(TITLE))
                .boost(TITLE_BOOST)
                .field(form.apply(BODY))
                .field(form.apply(FILE))
                .boost(FILE_BOOST)
                .matching(phrase);
    }
}
