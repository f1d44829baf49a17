package vn.haidang.area;

import java.util.List;

/**
 * What a unit was in an earlier period.
 *
 * @param units of that period, by name
 * @param undetermined units of that period, in the same former districts, of which nobody knows what they became: some of
 *     them may belong here
 */
public record Origins(AreaPeriod period, List<AreaLink> units, List<AreaUnit> undetermined) {}
