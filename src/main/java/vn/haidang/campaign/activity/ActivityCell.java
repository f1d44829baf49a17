package vn.haidang.campaign.activity;

import java.util.Arrays;
import java.util.Optional;

/** The cells of a line that are written as text: columns of the grid and of the spreadsheet. */
public enum ActivityCell {
    TITLE("title", ActivityText.TITLE_MAX),
    /** Slug of a form; empty for none. */
    FORM("form", 60),
    /** Slugs with a blank between them. */
    AUDIENCES("audiences", 1000),
    TOPICS("topics", 1000),
    LEAD("lead", ActivityText.LEAD_MAX),
    PARTNERS("partners", ActivityText.PARTNERS_MAX),
    TIME("time", ActivityText.TIME_MAX),
    UNITS("units", ActivityText.UNITS_MAX),
    QUANTITY("quantity", 20),
    PRODUCT("product", ActivityText.PRODUCT_MAX),
    FUNDING("funding", ActivityText.FUNDING_MAX),
    NOTE("note", ActivityText.NOTE_MAX),
    REASON("reason", ActivityText.NOTE_MAX);

    private final String key;
    private final int max;

    ActivityCell(String key, int max) {
        this.key = key;
        this.max = max;
    }

    /** What the grid, its edits and its doubts call it. */
    public String key() {
        return key;
    }

    /** In characters. */
    public int max() {
        return max;
    }

    public String messageKey() {
        return "campaign.cell." + key;
    }

    public static Optional<ActivityCell> of(String key) {
        return Arrays.stream(values()).filter(cell -> cell.key.equals(key)).findFirst();
    }
}
