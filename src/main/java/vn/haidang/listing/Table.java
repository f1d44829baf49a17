package vn.haidang.listing;

import java.util.List;

/** A table that was read; its rows know their numbers. */
public record Table(List<TableRow> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** In the order of the table. Reading values of rows adds to it. */
    public List<CellProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }
}
