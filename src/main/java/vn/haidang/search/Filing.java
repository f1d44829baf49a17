package vn.haidang.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/**
 * Some dimensions together, as one value of the index: what is filed alike is counted as one, and taken apart afterwards.
 * Counting each value of each dimension by itself took longer than finding (docs/decisions/0028).
 */
record Filing(String field, List<Dimension<?>> dimensions, AggregationKey<Map<String, Long>> key) {

    /** Two, so that neither has many values: every kind of thing of every year with every topic would be as many as things. */
    static final List<Filing> ALL = List.of(
            new Filing("filed", Dimension.KIND, Dimension.GRADE, Dimension.YEAR),
            new Filing("aimed", Dimension.TOPIC, Dimension.AUDIENCE));

    /** The most frequent ones; what comes after would add a handful to a count of thousands. */
    private static final int VALUES_MAX = 10_000;

    private static final String AND = " ";

    private Filing(String field, Dimension<?>... dimensions) {
        this(field, List.of(dimensions), AggregationKey.of(field));
    }

    String of(Findable thing) {
        return dimensions.stream()
                .flatMap(dimension -> dimension.facets(thing))
                .sorted()
                .collect(Collectors.joining(AND));
    }

    static void countIn(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> search) {
        for (var filing : ALL) {
            search.aggregation(
                    filing.key, f -> f.terms().field(filing.field, String.class).maxTermCount(VALUES_MAX));
        }
    }

    /** By facet, as {@link Dimension#counts} reads them. */
    static Map<String, Long> counts(SearchResult<?> counted) {
        var counts = new HashMap<String, Long>();
        for (var filing : ALL) {
            counted.aggregation(filing.key).forEach((facets, count) -> {
                for (var facet : facets.split(AND)) {
                    counts.merge(facet, count, Long::sum);
                }
            });
        }
        return counts;
    }
}
