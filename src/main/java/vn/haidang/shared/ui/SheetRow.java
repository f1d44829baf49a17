package vn.haidang.shared.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link Sheet}.
 *
 * @param id never changes
 * @param version grows with each change of the row, wherever it was made; at most 2^53
 * @param level 0 for a line, 1 to 3 for a group, whose title runs over the whole width
 * @param values texts by key of column; a missing one is empty
 * @param marks by key of column
 * @param changedBy who made this version, as others should read it
 */
public record SheetRow(
        String id,
        long version,
        int level,
        Map<String, String> values,
        Map<String, SheetMark> marks,
        @Nullable String changedBy) {

    public static final int LEVEL_MAX = 3;

    public SheetRow {
        if (level < 0 || level > LEVEL_MAX) {
            throw new IllegalArgumentException("level " + level);
        }
        values = Map.copyOf(values);
        marks = Map.copyOf(marks);
    }

    public static SheetRow line(String id, long version, Map<String, String> values) {
        return new SheetRow(id, version, 0, values, Map.of(), null);
    }

    public static SheetRow group(String id, long version, int level, Map<String, String> values) {
        return new SheetRow(id, version, level, values, Map.of(), null);
    }
}
