package vn.haidang.search;

import static vn.haidang.search.TextField.BODY;
import static vn.haidang.search.TextField.FILE;
import static vn.haidang.search.TextField.TITLE;

import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PhrasePredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.haidang.search.typing.Syllables;

/**
 * Which documents answer a text, and in what order. Syllables without marks, as typed or as meant, decide whether a
 * document answers at all; marks and neighbours of what was meant only move it up. So a wrong mark, and a wrong guess of
 * what was meant, never hides anything.
 */
final class Ranking {

    /**
     * How much each part counts beside the others, tried on queries of real need in every way of typing
     * (docs/decisions/0023).
     *
     * @param title beside the page
     * @param file beside the page
     * @param folded syllables without marks
     * @param accented syllables with the marks that were meant
     * @param pairs neighbours with their marks
     * @param foldedPairs neighbours as typed, without marks
     * @param also another name of what was asked for
     */
    record Weights(float title, float file, float folded, float accented, float pairs, float foldedPairs, float also) {

        static final Weights TRIED = new Weights(3f, .5f, .5f, 1f, .5f, .2f, .5f);
    }

    /** Too little to change an order, enough to show in the highlights. */
    private static final float SHOWN_ONLY = .0001f;

    private static final int SHORT_QUERY = 3;

    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    PredicateFinalStep answers(SearchPredicateFactory f, QueryText text) {
        if (text.words().isEmpty()) {
            return f.matchNone();
        }
        var all = f.bool()
                .must(words(f, text.words()).boost(weights.folded))
                .should(anywhere(f, TextField::foldedPairs, text.typed()).boost(weights.foldedPairs));
        text.phrases().forEach(phrase -> all.must(phrase(f, phrase)));
        text.excluded().forEach(phrase -> all.mustNot(phrase(f, phrase)));

        var certain = text.certain();
        if (!certain.isEmpty()) {
            all.should(anywhere(f, TextField::accented, certain).boost(weights.accented));
            all.should(anywhere(f, TextField::accentedPairs, text.meant()).boost(weights.pairs));
            // A syllable without marks may be complete (ma túy) or half typed: the accented field would take the second
            // for another word, so that it is not asked for weight.
            var uncertain = text.uncertain();
            if (!uncertain.isEmpty()) {
                all.should(anywhere(f, TextField::accented, uncertain).boost(SHOWN_ONLY));
            }
        }
        return all;
    }

    /** Any of the words, the rarer the better. */
    PredicateFinalStep touches(SearchPredicateFactory f, QueryText text) {
        var any = f.bool();
        text.words().forEach(word -> any.should(word(f, word)));
        return any.should(anywhere(f, TextField::foldedPairs, text.typed()).boost(weights.foldedPairs));
    }

    /** Counted over the whole document: one word may stand in the title and the next in a file. */
    private BooleanPredicateClausesStep<?, ?> words(SearchPredicateFactory f, List<QueryText.Word> words) {
        var all = f.bool().minimumShouldMatchNumber(required(words.size()));
        words.forEach(word -> all.should(word(f, word)));
        return all;
    }

    private PredicateFinalStep word(SearchPredicateFactory f, QueryText.Word word) {
        var folded =
                anywhere(f, TextField::folded, word.isGuessed() ? word.typed() + " " + word.meant() : word.typed());
        if (word.also().isEmpty()) {
            return folded;
        }
        var any = f.bool().should(folded);
        word.also().forEach(other -> any.should(phrase(f, other).boost(weights.also)));
        return any;
    }

    /**
     * A short query means all its words. A longer one is rather a question, told in other words than its answer: there a
     * quarter will do, and the order has to tell. Half of them lost 3 of 100 answers on XQuAD's Vietnamese questions.
     */
    private static int required(int words) {
        return words <= SHORT_QUERY ? words : Math.max(SHORT_QUERY, words / 4);
    }

    private MatchPredicateOptionsStep<?> anywhere(
            SearchPredicateFactory f, Function<TextField, String> form, String text) {
        return f.match()
                .field(form.apply(TITLE))
                .boost(weights.title)
                .field(form.apply(BODY))
                .field(form.apply(FILE))
                .boost(weights.file)
                .matching(text);
    }

    private PhrasePredicateOptionsStep<?> phrase(SearchPredicateFactory f, String phrase) {
        Function<TextField, String> form = Syllables.hasMarks(phrase) ? TextField::accented : TextField::folded;
        return f.phrase()
                .field(form.apply(TITLE))
                .boost(weights.title)
                .field(form.apply(BODY))
                .field(form.apply(FILE))
                .boost(weights.file)
                .matching(phrase);
    }
}
