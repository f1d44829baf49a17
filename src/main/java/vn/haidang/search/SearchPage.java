package vn.haidang.search;

import java.util.List;

/**
 * One page of answers.
 *
 * @param query the text that was searched, as normalized
 * @param total number of things that match, on all pages
 */
public record SearchPage(String query, long total, List<Hit> hits, Facets facets) {}
