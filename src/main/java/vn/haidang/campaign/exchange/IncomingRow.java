package vn.haidang.campaign.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityCell;

/**
 * A row of the annex as a file tells it.
 *
 * @param number as the file counts
 * @param key of the row in the plan; empty for one that the file does not place there
 * @param level in words, as written
 * @param cells those that the file has a column for
 * @param units who is given the row, in words; none when the file has no column for it
 */
record IncomingRow(
        int number,
        String key,
        String level,
        Map<ActivityCell, String> cells,
        @Nullable String units) {

    IncomingRow withKey(String other) {
        return new IncomingRow(number, other, level, cells, units);
    }

    String cell(ActivityCell cell) {
        return cells.getOrDefault(cell, "");
    }
}
