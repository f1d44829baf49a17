package vn.haidang.area;

import java.util.List;

/**
 * What became of a unit by today.
 *
 * @param units of today; just itself when it still is
 * @param undetermined units from which it is not known what became: the unit itself, or some of a district
 */
public record Fate(List<AreaLink> units, List<AreaUnit> undetermined) {

    /** Nothing at all is known. */
    public boolean isUnknown() {
        return units.isEmpty();
    }

    /** Divided among several, or in part only. */
    public boolean isDivided() {
        return units.size() > 1 || units.stream().anyMatch(link -> link.coverage() == Coverage.PARTIAL);
    }

    /** Whether all of it is known. */
    public boolean isComplete() {
        return undetermined.isEmpty() && units.stream().noneMatch(link -> link.coverage() == Coverage.UNKNOWN);
    }
}
