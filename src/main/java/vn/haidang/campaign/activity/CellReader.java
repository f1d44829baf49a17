package vn.haidang.campaign.activity;

import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/** What is typed into cells, for whoever makes lines out of texts: a spreadsheet, a pasted table. */
public final class CellReader {

    private final CellReading reading;

    CellReader(CellReading reading) {
        this.reading = reading;
    }

    /** Why this cannot stand in the cell; nothing when it can. */
    public @Nullable Reason reasonAgainst(ActivityCell cell, String value) {
        return reading.reasonAgainst(cell, value);
    }

    /** The line with this in the cell; what is not understood stays as text, with a doubt. */
    public ActivityText with(ActivityText text, ActivityCell cell, String value) {
        return reading.with(text, cell, value);
    }

    /** What stands in the cell, as it would be typed. */
    public String value(ActivityText text, ActivityCell cell) {
        return reading.value(text, cell);
    }
}
