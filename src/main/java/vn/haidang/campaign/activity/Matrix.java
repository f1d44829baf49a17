package vn.haidang.campaign.activity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines × units of what is in force.
 *
 * @param units in the order of their names
 * @param lines in the order of the annex, those that somebody was given
 */
public record Matrix(List<Unit> units, List<Line> lines) {

    public record Unit(long id, String name) {}

    /** @param shares by id of a unit; a unit that was not given the line has none */
    public record Line(long activityId, String title, Map<Long, Share> shares) {

        public @Nullable Share of(Unit unit) {
            return shares.get(unit.id());
        }
    }
}
