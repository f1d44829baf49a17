package vn.haidang.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The look-up of units, the map and the list of those of today.
 *
 * @param query as it was typed; empty when nothing was asked
 * @param map drawing, as SVG
 */
public record AreasModel(
        Frame frame,
        String query,
        List<Found> hits,
        List<Found> alike,
        List<Found> similar,
        boolean sameWithoutMarks,
        boolean placeIgnored,
        boolean more,
        String map,
        String attribution,
        List<Group> groups) {

    public boolean isAsked() {
        return !query.isEmpty();
    }

    public boolean isNothing() {
        return hits.isEmpty() && alike.isEmpty() && similar.isEmpty();
    }

    /**
     * A unit with what became of it.
     *
     * @param href of its page; {@code null} for one that is no more
     * @param about the unit above, the lists in which it stands, until when
     * @param earlier that the unit of an older list may have had other borders; mostly empty
     * @param fate introduces {@code today}; empty for a unit of today
     */
    public record Found(
            @Nullable String href, String name, List<String> about, String fate, List<Part> today, String earlier) {}

    /** @param note "một phần", "phạm vi chưa xác định"; empty for the whole */
    public record Part(@Nullable String href, String name, String note) {}

    public record Group(String title, List<Part> units) {}
}
