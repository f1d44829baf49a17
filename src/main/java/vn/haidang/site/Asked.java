package vn.haidang.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.haidang.search.SearchQuery;

/**
 * What an address asks of a list. People and crawlers type anything: what is no number or much too long is left out, what
 * is out of bounds is brought back by {@link SearchQuery}.
 *
 * @param page from 0
 */
record Asked(
        String text,
        Set<String> kinds,
        Set<String> topics,
        Set<String> audiences,
        Set<Integer> grades,
        @Nullable Integer year,
        boolean newestFirst,
        boolean literal,
        int page,
        int size) {

    static final String TEXT = "q";
    static final String KIND = "kind";
    static final String TOPIC = "topic";
    static final String AUDIENCE = "audience";
    static final String GRADE = "grade";
    static final String YEAR = "year";
    static final String SORT = "sort";
    static final String NEWEST = "newest";
    /** Exactly the typed words, and no reading of them. */
    static final String LITERAL = "dung";
    /** From 1, as people count; the API has its own, from 0. */
    static final String PAGE = "trang";

    private static final int VALUES_MAX = 30;
    private static final int VALUE_LENGTH_MAX = 80;

    static Asked onPage(MultiValueMap<String, String> parameters) {
        return read(parameters, number(parameters.getFirst(PAGE), 1) - 1, SearchQuery.DEFAULT_SIZE);
    }

    static Asked ofApi(MultiValueMap<String, String> parameters) {
        return read(
                parameters,
                number(parameters.getFirst("page"), 0),
                number(parameters.getFirst("size"), SearchQuery.DEFAULT_SIZE));
    }

    private static Asked read(MultiValueMap<String, String> parameters, int page, int size) {
        var text = parameters.getFirst(TEXT);
        var years = numbers(parameters, YEAR);
        return new Asked(
                text == null ? "" : text,
                words(parameters, KIND),
                words(parameters, TOPIC),
                words(parameters, AUDIENCE),
                numbers(parameters, GRADE),
                years.isEmpty() ? null : years.iterator().next(),
                NEWEST.equals(parameters.getFirst(SORT)),
                parameters.containsKey(LITERAL),
                page,
                size);
    }

    Asked withKinds(Set<String> others) {
        return new Asked(text, others, topics, audiences, grades, year, newestFirst, literal, page, size);
    }

    Asked withText(String other) {
        return new Asked(other, kinds, topics, audiences, grades, year, newestFirst, literal, page, size);
    }

    SearchQuery query() {
        return new SearchQuery(
                text,
                kinds,
                topics,
                audiences,
                grades,
                year,
                newestFirst ? SearchQuery.Sort.NEWEST : SearchQuery.Sort.RELEVANCE,
                literal,
                page,
                size);
    }

    boolean isNarrowed() {
        return !(kinds.isEmpty() && topics.isEmpty() && audiences.isEmpty() && grades.isEmpty() && year == null);
    }

    /** The same question without one of its values, from the first page. */
    String without(String name, Object value) {
        return address(parameters().filter(p -> !p.name.equals(name) || !p.value.equals(value.toString())));
    }

    /** The same question for exactly the typed words. */
    String literally() {
        return address(Stream.concat(parameters(), Stream.of(new Parameter(LITERAL, "1"))));
    }

    String withoutFilters() {
        return address(parameters().filter(p -> p.name.equals(TEXT) || p.name.equals(SORT) || p.name.equals(LITERAL)));
    }

    String sorted(boolean newest) {
        var others = parameters().filter(p -> !p.name.equals(SORT));
        return address(newest ? Stream.concat(others, Stream.of(new Parameter(SORT, NEWEST))) : others);
    }

    /** @param other from 0 */
    String onPage(int other) {
        return address(
                other == 0
                        ? parameters()
                        : Stream.concat(parameters(), Stream.of(new Parameter(PAGE, String.valueOf(other + 1)))));
    }

    private Stream<Parameter> parameters() {
        var all = new ArrayList<Parameter>();
        if (!text.isBlank()) {
            all.add(new Parameter(TEXT, query().text()));
        }
        addAll(all, KIND, kinds);
        addAll(all, TOPIC, topics);
        addAll(all, AUDIENCE, audiences);
        addAll(all, GRADE, grades);
        addAll(all, YEAR, year == null ? List.of() : List.of(year));
        if (newestFirst) {
            all.add(new Parameter(SORT, NEWEST));
        }
        if (literal) {
            all.add(new Parameter(LITERAL, "1"));
        }
        return all.stream();
    }

    private static void addAll(List<Parameter> all, String name, Collection<?> values) {
        values.stream().map(Object::toString).sorted().forEach(value -> all.add(new Parameter(name, value)));
    }

    private static String address(Stream<Parameter> parameters) {
        return parameters
                .map(p -> p.name + "=" + URLEncoder.encode(p.value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static Set<String> words(MultiValueMap<String, String> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= VALUE_LENGTH_MAX)
                .limit(VALUES_MAX)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Integer> numbers(MultiValueMap<String, String> parameters, String name) {
        return words(parameters, name).stream()
                .filter(word -> word.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int number(@Nullable String text, int otherwise) {
        if (text == null || !text.strip().matches("-?\\d{1,30}")) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return text.strip().startsWith("-") ? 0 : Integer.MAX_VALUE;
        }
    }

    private record Parameter(String name, String value) {}
}
