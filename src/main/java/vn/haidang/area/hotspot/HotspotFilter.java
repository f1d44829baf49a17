package vn.haidang.area.hotspot;

import java.util.Set;

/**
 * What the list of classes is narrowed by.
 *
 * @param text words of the unit's name, with or without marks
 * @param levels empty for all
 * @param years in one of which a class held, be it for a day; empty for any
 */
public record HotspotFilter(String text, Set<HotspotLevel> levels, Set<Integer> years) {

    public static final HotspotFilter ALL = new HotspotFilter("", Set.of(), Set.of());
}
