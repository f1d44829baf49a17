package vn.haidang.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.care.Care;

/**
 * How a text is understood and what it finds.
 *
 * @param typed what of it is searched, as it was typed
 * @param meant what is searched instead; {@code null} when nothing was changed
 * @param also other names that are searched too
 * @param total number of things that match
 * @param hits the first ones
 */
public record WhyPage(
        String typed, @Nullable String meant, List<String> also, Care care, long total, List<WhyHit> hits) {}
