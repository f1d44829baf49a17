package vn.haidang.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/** Something that results can be narrowed by. */
record Dimension<T>(
        String field,
        Class<T> type,
        Order order,
        Function<SearchQuery, Set<T>> chosen,
        AggregationKey<Map<T, Long>> key) {

    enum Order {
        MOST_FIRST,
        ASCENDING,
        DESCENDING
    }

    static final Dimension<String> KIND =
            new Dimension<>(FindableFields.KIND, String.class, Order.MOST_FIRST, SearchQuery::kinds);
    static final Dimension<String> TOPIC =
            new Dimension<>(FindableFields.TOPIC, String.class, Order.MOST_FIRST, SearchQuery::topics);
    static final Dimension<String> AUDIENCE =
            new Dimension<>(FindableFields.AUDIENCE, String.class, Order.MOST_FIRST, SearchQuery::audiences);
    static final Dimension<Integer> GRADE =
            new Dimension<>(FindableFields.GRADE, Integer.class, Order.ASCENDING, SearchQuery::grades);
    static final Dimension<Integer> YEAR =
            new Dimension<>(FindableFields.YEAR, Integer.class, Order.DESCENDING, Dimension::year);

    static final List<Dimension<?>> ALL = List.of(KIND, TOPIC, AUDIENCE, GRADE, YEAR);

    private static final int VALUES_MAX = 200;

    private Dimension(String field, Class<T> type, Order order, Function<SearchQuery, Set<T>> chosen) {
        this(field, type, order, chosen, AggregationKey.of(field));
    }

    boolean narrows(SearchQuery query) {
        return !chosen.apply(query).isEmpty();
    }

    PredicateFinalStep filter(SearchPredicateFactory f, SearchQuery query) {
        return f.terms().field(field).matchingAny(chosen.apply(query));
    }

    void countIn(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> search) {
        search.aggregation(key, this::counts);
    }

    private AggregationFinalStep<Map<T, Long>> counts(SearchAggregationFactory f) {
        var terms = f.terms().field(field, type).maxTermCount(VALUES_MAX);
        return switch (order) {
            case MOST_FIRST -> terms.orderByCountDescending();
            case ASCENDING -> terms.orderByTermAscending();
            case DESCENDING -> terms.orderByTermDescending();
        };
    }

    private static Set<Integer> year(SearchQuery query) {
        return query.year() == null ? Set.of() : Set.of(query.year());
    }
}
