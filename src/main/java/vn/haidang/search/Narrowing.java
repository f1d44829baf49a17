package vn.haidang.search;

import static vn.haidang.search.FindableFields.FINDABLE;
import static vn.haidang.search.FindableFields.PUBLIC_ID;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Which published things a query asks for: what can be found, within its filters, and what answers or is pinned. */
final class Narrowing {

    /** Between one pinned thing and the next: a text of forty words reaches some hundreds. */
    private static final float PINNED = 10_000f;

    private final Ranking ranking;
    private final Pins pins;

    Narrowing(Ranking ranking, Pins pins) {
        this.ranking = ranking;
        this.pins = pins;
    }

    static PredicateFinalStep findable(SearchPredicateFactory f) {
        return f.match().field(FINDABLE).matching(true);
    }

    /** Whatever it says, within these filters of the query. */
    static BooleanPredicateClausesStep<?, ?> anything(
            SearchPredicateFactory f, SearchQuery query, Predicate<Dimension<?>> filters) {
        var all = f.bool().filter(findable(f));
        for (var dimension : Dimension.ALL) {
            if (dimension.narrows(query) && filters.test(dimension)) {
                all.filter(dimension.filter(f, query));
            }
        }
        return all;
    }

    /** What answers, unweighed. */
    BooleanPredicateClausesStep<?, ?> answers(
            SearchPredicateFactory f, SearchQuery query, QueryText text, Predicate<Dimension<?>> filters) {
        var all = anything(f, query, filters);
        return query.asksForEverything() ? all : all.filter(answersOrPinned(f, text));
    }

    /** What answers, each as much as it weighs. */
    PredicateFinalStep weighed(SearchPredicateFactory f, SearchQuery query, QueryText text) {
        var all = answers(f, query, text, _ -> true).minimumShouldMatchNumber(1);
        ranking.weigh(f, text, all);
        pinned(f, text).forEach(all::should);
        return all;
    }

    /** What holds at least some of the words. */
    PredicateFinalStep near(SearchPredicateFactory f, SearchQuery query, QueryText text) {
        return anything(f, query, _ -> true).must(ranking.touches(f, text));
    }

    /**
     * What editors put first counts as an answer whatever it says, so that totals, facets and pages stay right, and weighs
     * more than any answer can. What was taken back is not findable and hence not shown.
     */
    private PredicateFinalStep answersOrPinned(SearchPredicateFactory f, QueryText text) {
        var answers = ranking.answers(f, text);
        var pinned = pinned(f, text);
        if (pinned.isEmpty()) {
            return answers;
        }
        var any = f.bool().should(answers);
        pinned.forEach(any::should);
        return any;
    }

    private List<PredicateFinalStep> pinned(SearchPredicateFactory f, QueryText text) {
        var pinned = pinned(text);
        return IntStream.range(0, pinned.size())
                .<PredicateFinalStep>mapToObj(place -> f.match()
                        .field(PUBLIC_ID)
                        .matching(pinned.get(place))
                        .constantScore()
                        .boost(PINNED * (pinned.size() - place)))
                .toList();
    }

    private List<String> pinned(QueryText text) {
        var typed = pins.of(text.typed());
        return typed.isEmpty() ? pins.of(text.meant()) : typed;
    }
}
