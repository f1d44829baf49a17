package vn.haidang.search;

import static vn.haidang.search.TextField.BODY;
import static vn.haidang.search.TextField.FILE;
import static vn.haidang.search.TextField.TITLE;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
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
     * @param every once more, for what holds every word
     */
    record Weights(
            float title,
            float file,
            float folded,
            float accented,
            float pairs,
            float foldedPairs,
            float also,
            float every) {

        static final Weights TRIED = new Weights(2f, .5f, .5f, 1f, .5f, .3f, .2f, .5f);
    }

    static {
        // What is typed is cut after some hundred letters; in scripts without blanks each may be a word, looked up in
        // all
        // forms of all fields.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    /** Too little to change an order, enough to show in the highlights. */
    private static final float SHOWN_ONLY = .0001f;

    /** A syllable as typed, beside what was probably meant by it. */
    private static final float AS_TYPED = .5f;

    private static final int ENOUGH = 2;

    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    PredicateFinalStep answers(SearchPredicateFactory f, QueryText text) {
        if (text.words().isEmpty()) {
            return f.matchNone();
        }
        var all = f.bool()
                .must(words(f, text.words(), required(text.words().size())).boost(weights.folded))
                .should(words(f, text.words(), text.words().size()).boost(weights.every))
                .should(anywhere(f, TextField::foldedPairs, text.typed()).boost(weights.foldedPairs));
        text.phrases().forEach(phrase -> all.must(together(f, phrase)));
        text.excluded().forEach(phrase -> all.mustNot(phrase(f, phrase)));

        var accented = anywhere(f, TextField::accented, text.meant());
        if (text.tellsWords()) {
            all.should(accented.boost(weights.accented));
            if (!text.markedAsTyped().isEmpty()) {
                all.should(
                        anywhere(f, TextField::accented, text.markedAsTyped()).boost(AS_TYPED * weights.accented));
            }
            all.should(anywhere(f, TextField::accentedPairs, text.meant()).boost(weights.pairs));
        } else {
            all.should(accented.boost(SHOWN_ONLY));
        }
        return all;
    }

    /** With all their marks words are exact; half typed they are looked for without any, and as they were meant. */
    private PredicateFinalStep together(SearchPredicateFactory f, QueryText.Phrase phrase) {
        return phrase.typed().equals(phrase.meant())
                ? phrase(f, phrase.typed())
                : f.bool().should(phrase(f, TextField::folded, phrase.typed())).should(phrase(f, phrase.meant()));
    }

    /** Any of the words, the rarer the better. */
    PredicateFinalStep touches(SearchPredicateFactory f, QueryText text) {
        var any = f.bool();
        text.words().forEach(word -> any.should(word(f, word)));
        return any.should(anywhere(f, TextField::foldedPairs, text.typed()).boost(weights.foldedPairs));
    }

    /** Counted over the whole document: one word may stand in the title and the next in a file. */
    private BooleanPredicateClausesStep<?, ?> words(
            SearchPredicateFactory f, List<QueryText.Word> words, int required) {
        var all = f.bool().minimumShouldMatchNumber(required);
        words.forEach(word -> all.should(word(f, word)));
        return all;
    }

    private PredicateFinalStep word(SearchPredicateFactory f, QueryText.Word word) {
        var meant = anywhere(f, TextField::folded, word.meant());
        if (word.also().isEmpty() && !word.isGuessed()) {
            return meant;
        }
        var any = f.bool().should(meant);
        if (word.isGuessed()) {
            any.should(anywhere(f, TextField::folded, word.typed()).boost(AS_TYPED));
        }
        word.also().forEach(other -> any.should(phrase(f, other).boost(weights.also)));
        return any;
    }

    /**
     * Two words mean both. More are often a question, told in other words than its answer: there two will do, and the order
     * has to tell. Asking for a quarter of them lost 1 of 100 answers on XQuAD's Vietnamese questions.
     */
    private static int required(int words) {
        return Math.min(words, ENOUGH);
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
        return phrase(f, Syllables.hasMarks(phrase) ? TextField::accented : TextField::folded, phrase);
    }

    private PhrasePredicateOptionsStep<?> phrase(
            SearchPredicateFactory f, Function<TextField, String> form, String phrase) {
        return f.phrase()
                .field(form.apply(TITLE))
                .boost(weights.title)
                .field(form.apply(BODY))
                .field(form.apply(FILE))
                .boost(weights.file)
                .matching(phrase);
    }
}
