package vn.haidang.campaign.annex;

import java.util.List;

/**
 * A table whose merged cells are resolved: every row is as long as every other.
 *
 * @param boldKnown whether the source told bold from plain; text with tabs does not
 */
public record AnnexTable(List<List<AnnexCell>> rows, boolean boldKnown) {

    /** Of a table, the head included. */
    public static final int MAX_ROWS = 2_000;

    public static final int MAX_COLUMNS = 30;

    /** Of one cell, in characters; what is longer is no cell of an annex. */
    public static final int CELL_MAX = 8_000;

    public AnnexTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }
}
