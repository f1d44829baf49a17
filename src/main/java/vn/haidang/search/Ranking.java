package vn.haidang.search;

import static vn.haidang.search.TextField.BODY;
import static vn.haidang.search.TextField.FILE;
import static vn.haidang.search.TextField.TITLE;

import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
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

        float of(TextField field) {
            return field.equals(TITLE) ? title : field.equals(FILE) ? file : 1;
        }
    }

    static {
        // What is typed is cut after some hundred letters; in scripts without blanks each may be a word, looked up in
        // all
        // forms of all fields.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    /** A syllable as typed, beside what was probably meant by it. */
    private static final float AS_TYPED = .5f;

    private static final int ENOUGH = 2;

    private final Weights weights;

    Ranking(Weights weights) {
        this.weights = weights;
    }

    /** Which documents answer. Counted over the whole document: one word may stand in the title and the next in a file. */
    PredicateFinalStep answers(SearchPredicateFactory f, QueryText text) {
        if (text.words().isEmpty()) {
            return f.matchNone();
        }
        var enough = f.bool().minimumShouldMatchNumber(required(text.words().size()));
        text.words().forEach(word -> enough.should(somewhere(f, word)));
        if (text.phrases().isEmpty() && text.excluded().isEmpty()) {
            return enough;
        }
        var all = f.bool().filter(enough);
        text.phrases().forEach(phrase -> all.filter(together(f, phrase)));
        text.excluded().forEach(phrase -> all.mustNot(phrase(f, phrase)));
        return all;
    }

    /**
     * How much those weigh that answer. Each term of each field is a clause of its own, none inside another: of such a query
     * the index reads only what can still come among the first hits, a nested one it would weigh for each document that
     * answers (docs/decisions/0028).
     *
     * @param all that answers: at least one clause holds for each
     */
    void weigh(SearchPredicateFactory f, QueryText text, BooleanPredicateClausesStep<?, ?> all) {
        var clauses = new Clauses(f, all);
        var alone = text.words().size() == 1;
        for (var word : text.words()) {
            clauses.word(word, alone ? weights.folded + weights.every : weights.folded);
        }
        if (!alone) {
            var every = f.bool();
            text.words().forEach(word -> every.must(word(f, word)));
            all.should(every.boost(weights.every));
        }
        clauses.pairs(TextField::foldedPairs, text.typed(), weights.foldedPairs);
        if (text.tellsWords()) {
            clauses.terms(TextField::accented, text.meant(), weights.accented);
            clauses.terms(TextField::accented, text.markedAsTyped(), AS_TYPED * weights.accented);
            clauses.pairs(TextField::accentedPairs, text.meant(), weights.pairs);
        }
        text.phrases().forEach(phrase -> all.should(together(f, phrase)));
    }

    private final class Clauses {

        private final SearchPredicateFactory f;
        private final BooleanPredicateClausesStep<?, ?> all;

        Clauses(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> all) {
            this.f = f;
            this.all = all;
        }

        void word(QueryText.Word word, float weight) {
            terms(TextField::folded, word.meant(), weight);
            if (word.isGuessed()) {
                terms(TextField::folded, word.typed(), AS_TYPED * weight);
            }
            word.also().forEach(other -> all.should(phrase(f, other).boost(weights.also * weight)));
        }

        void terms(Function<TextField, String> form, String text, float weight) {
            Syllables.of(text).forEach(found -> term(form, found.group(), weight));
        }

        /** Each syllable with the next. */
        void pairs(Function<TextField, String> form, String text, float weight) {
            var syllables = Syllables.of(text);
            for (var next = 1; next < syllables.size(); next++) {
                var pair = text.substring(
                        syllables.get(next - 1).start(), syllables.get(next).end());
                term(form, pair, weight);
            }
        }

        private void term(Function<TextField, String> form, String term, float weight) {
            for (var field : TextField.ALL) {
                all.should(f.match().field(form.apply(field)).matching(term).boost(weight * weights.of(field)));
            }
        }
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
        new Clauses(f, any).pairs(TextField::foldedPairs, text.typed(), weights.foldedPairs);
        return any;
    }

    private PredicateFinalStep somewhere(SearchPredicateFactory f, QueryText.Word word) {
        var meant = f.match().field(FindableFields.ALL_FOLDED).matching(word.meant());
        if (word.also().isEmpty() && !word.isGuessed()) {
            return meant;
        }
        var any = f.bool().should(meant);
        if (word.isGuessed()) {
            any.should(f.match().field(FindableFields.ALL_FOLDED).matching(word.typed()));
        }
        word.also().forEach(other -> any.should(phrase(f, other)));
        return any;
    }

    private PredicateFinalStep word(SearchPredicateFactory f, QueryText.Word word) {
        var any = f.bool();
        new Clauses(f, any).word(word, 1);
        return any;
    }

    /**
     * Two words mean both. More are often a question, told in other words than its answer: there two will do, and the order
     * has to tell. Asking for a quarter of them lost 1 of 100 answers on XQuAD's Vietnamese questions.
     */
    private static int required(int words) {
        return Math.min(words, ENOUGH);
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
