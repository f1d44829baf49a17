package vn.haidang.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.care.Care;

/**
 * One page of answers.
 *
 * @param query the text that was searched, as normalized; where it asked how to get or make something, only what it was
 *     about
 * @param meant what was searched instead, where it differs by more than marks from what was typed
 * @param care what comes before the answers
 * @param total number of things that match, on all pages
 * @param nearest what comes near, where nothing matches
 */
public record SearchPage(
        String query,
        @Nullable String meant,
        Care care,
        long total,
        List<Hit> hits,
        List<Hit> nearest,
        Facets facets) {}
