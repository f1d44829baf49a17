package vn.haidang.search;

import java.util.Map;

/**
 * How many of the things found have which value; most frequent first, grades in order, latest year first. The counts of
 * a dimension leave its own filter out: they say what choosing one more value would add.
 */
public record Facets(
        Map<String, Long> kinds,
        Map<String, Long> topics,
        Map<String, Long> audiences,
        Map<Integer, Long> grades,
        Map<Integer, Long> years) {

    static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
}
