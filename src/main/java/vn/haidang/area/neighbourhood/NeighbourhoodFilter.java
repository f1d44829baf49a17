package vn.haidang.area.neighbourhood;

import java.util.Set;

/**
 * What a list of neighbourhoods is narrowed by.
 *
 * @param text words of the name, with or without marks
 * @param areaIds wards; empty for all
 * @param kinds empty for all
 * @param ended those that are no more instead of those of today
 */
public record NeighbourhoodFilter(String text, Set<Long> areaIds, Set<NeighbourhoodKind> kinds, boolean ended) {

    public static final NeighbourhoodFilter ALL = new NeighbourhoodFilter("", Set.of(), Set.of(), false);

    public static NeighbourhoodFilter of(long areaId) {
        return new NeighbourhoodFilter("", Set.of(areaId), Set.of(), false);
    }
}
