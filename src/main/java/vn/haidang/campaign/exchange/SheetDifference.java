package vn.haidang.campaign.exchange;

import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.shared.Reason;

/**
 * One thing in which a file differs from the annex.
 *
 * @param number within its comparison
 * @param row of the file as the spreadsheet counts, the heading being row 1; 0 for a row that the file does not have
 * @param key of the row in the plan; for a new row the key it will get
 * @param title of the row, as it stands in the plan where it does
 * @param column key of the heading of the column; empty where it is the row as a whole
 * @param cell that differs; none where it is the row as a whole, its level or its units
 * @param before what the plan says; of a moved row the title of the row above it
 * @param after what the file says; of a moved row the title of the row above it
 * @param reason why it cannot be taken over; of other kinds what a person should know about it
 */
public record SheetDifference(
        int number,
        Kind kind,
        int row,
        String key,
        String title,
        String column,
        @Nullable ActivityCell cell,
        String before,
        String after,
        @Nullable Reason reason) {

    public enum Kind {
        CELL,
        LEVEL,
        /** Who is given the row, how often, by when. */
        UNITS,
        NEW,
        MOVED,
        /** In the plan and not in the file: it goes only when a person says so. */
        GONE,
        /** Told, never taken over. */
        REFUSED
    }

    static final String PUT_BACK = "exchange.note.removed";

    /** A line that was deleted from the plan and still stands in the file. */
    boolean isPutBack() {
        return kind == Kind.NEW && reason != null && reason.key().equals(PUT_BACK);
    }

    public boolean canBeTaken() {
        return kind != Kind.REFUSED;
    }

    /** Whether a person most likely means it: all but what would delete a row, or undo that somebody deleted one. */
    public boolean isLikely() {
        return canBeTaken() && kind != Kind.GONE && !isPutBack();
    }
}
