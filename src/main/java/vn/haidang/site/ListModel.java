package vn.haidang.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.care.Care;

/**
 * Results, and everything by which they are narrowed.
 *
 * @param name of the list, as keys of its texts begin: {@code materials}, {@code articles}, {@code search}
 * @param action path that the form asks
 * @param meant what was searched, where it differs by more than marks from what was typed
 * @param literally address that searches exactly what was typed
 * @param care what comes before the results, on the first page
 * @param nearest what comes near, where nothing was found
 * @param starters searches to begin with, or near to one that found nothing
 * @param chips active filters
 * @param byRelevance address of this list best first; {@code null} where only the date can sort
 * @param pages addresses of pages around this one
 */
public record ListModel(
        Frame frame,
        String name,
        String action,
        String query,
        @Nullable String meant,
        @Nullable String literally,
        Care care,
        long total,
        List<Card> cards,
        List<Card> nearest,
        List<Link> starters,
        List<FacetModel> facets,
        List<Link> chips,
        String withoutFilters,
        @Nullable String byRelevance,
        String byDate,
        boolean newestFirst,
        int page,
        int pageCount,
        @Nullable String previous,
        @Nullable String next,
        List<Link> pages) {

    public boolean isUrgent() {
        return care == Care.EMERGENCY;
    }

    public boolean isAboutGettingDrugs() {
        return care == Care.SUPPLY;
    }

    /** Whether anybody asked for anything: a search page may be opened with nothing to search. */
    public boolean isAsked() {
        return !query.isEmpty() || !chips.isEmpty();
    }

    public record Link(String href, String text, boolean current) {}

    /** @param name of the parameter; {@code key} of its heading is the same */
    public record FacetModel(String name, boolean single, List<Choice> choices) {}

    public record Choice(String value, String text, long count, boolean chosen) {}
}
