package vn.haidang.coverage.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.haidang.coverage.CoverageTable;
import vn.haidang.coverage.CoverageTable.Row;
import vn.haidang.coverage.Tally;

/** The table of coverage: done of planned in every cell, with a sign and a word for its state beside the colour. */
class CoverageGrid extends Div {

    private final CoverageTable table;
    private final CoverageWords words;
    private final Map<Long, String> marks;

    CoverageGrid(CoverageTable table, CoverageWords words, Map<Long, String> marks, Consumer<String> chosen) {
        this.table = table;
        this.words = words;
        this.marks = marks;
        var columns = new ArrayList<String>();
        columns.add(getTranslation("coverage.column.all"));
        table.columns().forEach(column -> columns.add(words.column(table.dimension(), column, getLocale())));
        var lines = new ArrayList<CellTable.Line>();
        var city = table.city();
        if (city != null) {
            lines.add(line(getTranslation("coverage.row.city"), "", "hd-cov-city", "", city.total(), city::cell, null));
        }
        table.rows().forEach(row -> lines.add(line(row)));
        add(new CellTable(
                getTranslation("coverage.title"), getTranslation("coverage.column.unit"), columns, lines, chosen));
    }

    private CellTable.Line line(Row row) {
        var known = words.amount(row.known().population(), "coverage.known.people", getLocale());
        var mark = marks.get(row.unit().id());
        var rate = row.known().attendancesPerHundred(row.total());
        return line(
                row.unit().shownIn(getLocale()),
                "<small>" + CellTable.text(known) + "</small>"
                        + (mark == null ? "" : "<small class=\"hd-cov-mark\">" + CellTable.text(mark) + "</small>"),
                "",
                String.valueOf(row.unit().id()),
                row.total(),
                row::cell,
                rate == null ? null : getTranslation("coverage.attendances.rate", words.decimal(rate, getLocale())));
    }

    private CellTable.Line line(
            String name,
            String more,
            String className,
            String key,
            Tally total,
            Function<String, Tally> cell,
            @Nullable String rate) {
        var cells = new ArrayList<CellTable.Cell>();
        cells.add(cell(total, key, rate));
        table.columns()
                .forEach(column -> cells.add(cell(cell.apply(column), key.isEmpty() ? "" : key + "|" + column, null)));
        return new CellTable.Line("<span>" + CellTable.text(name) + "</span>" + more, className, List.copyOf(cells));
    }

    private CellTable.Cell cell(Tally tally, String key, @Nullable String more) {
        var state = tally.state();
        var number = state == Tally.State.EMPTY
                ? "0"
                : words.number(tally.done(), getLocale()) + "/" + words.number(tally.planned(), getLocale());
        return new CellTable.Cell(
                (key.isEmpty() && state == Tally.State.EMPTY ? "" : sign(state))
                        + number
                        + hidden(" " + getTranslation(state.messageKey()))
                        + (more == null ? "" : "<small>" + CellTable.text(more) + "</small>"),
                cellClass(state),
                key);
    }

    static String sign(Tally.State state) {
        var sign = switch (state) {
            case EMPTY -> "+";
            case PLANNED -> "○";
            case UNDER_WAY -> "◐";
            case DONE -> "●";
        };
        return "<i aria-hidden=\"true\">" + sign + "</i>";
    }

    /** For those who hear the page. */
    static String hidden(String text) {
        return "<span class=\"hd-cov-heard\">" + CellTable.text(text) + "</span>";
    }

    static String cellClass(Tally.State state) {
        return "hd-cov-" + slug(state);
    }

    static String mapClass(Tally.State state) {
        return "map-cov-" + slug(state);
    }

    private static String slug(Tally.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
