package vn.haidang.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Something that results can be narrowed by. */
record Dimension<T extends Comparable<T>>(
        String field,
        Function<String, T> value,
        Comparator<Map.Entry<T, Long>> order,
        Function<SearchQuery, Set<T>> chosen,
        Function<Findable, Collection<T>> values) {

    static final Dimension<String> KIND = new Dimension<>(
            FindableFields.KIND, Function.identity(), mostFirst(), SearchQuery::kinds, thing -> List.of(thing.kind()));
    static final Dimension<String> TOPIC = new Dimension<>(
            FindableFields.TOPIC, Function.identity(), mostFirst(), SearchQuery::topics, Findable::topics);
    static final Dimension<String> AUDIENCE = new Dimension<>(
            FindableFields.AUDIENCE, Function.identity(), mostFirst(), SearchQuery::audiences, Findable::audiences);
    static final Dimension<Integer> GRADE = new Dimension<>(
            FindableFields.GRADE, Integer::valueOf, Map.Entry.comparingByKey(), SearchQuery::grades, Findable::grades);
    static final Dimension<Integer> YEAR = new Dimension<>(
            FindableFields.YEAR,
            Integer::valueOf,
            Map.Entry.<Integer, Long>comparingByKey().reversed(),
            Dimension::year,
            thing -> List.of(thing.year()));

    static final List<Dimension<?>> ALL = List.of(KIND, TOPIC, AUDIENCE, GRADE, YEAR);

    private static final String IS = ":";

    boolean narrows(SearchQuery query) {
        return !chosen.apply(query).isEmpty();
    }

    PredicateFinalStep filter(SearchPredicateFactory f, SearchQuery query) {
        return f.terms().field(field).matchingAny(chosen.apply(query));
    }

    /** What this thing is counted under: {@code field:value}. */
    Stream<String> facets(Findable thing) {
        return values.apply(thing).stream().map(one -> field + IS + one);
    }

    /** Of what was counted by facet, what belongs to this one. */
    Map<T, Long> counts(Map<String, Long> all) {
        var prefix = field + IS;
        return all.entrySet().stream()
                .filter(count -> count.getKey().startsWith(prefix))
                .map(count -> Map.entry(value.apply(count.getKey().substring(prefix.length())), count.getValue()))
                .sorted(order)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private static <T extends Comparable<T>> Comparator<Map.Entry<T, Long>> mostFirst() {
        return Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey());
    }

    private static Set<Integer> year(SearchQuery query) {
        return query.year() == null ? Set.of() : Set.of(query.year());
    }
}
