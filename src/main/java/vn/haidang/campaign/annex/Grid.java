package vn.haidang.campaign.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** Lays cells into a grid, row by row: a merged cell takes all places that it covers and that are free. */
final class Grid {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t\\f\\u000B]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]");

    private final List<Map<Integer, AnnexCell>> rows = new ArrayList<>();
    private int current = -1;
    private int column;
    private int width;

    void row() {
        current++;
        column = 0;
        if (current >= AnnexTable.MAX_ROWS) {
            throw Refused.because("annex.refused.rows", AnnexTable.MAX_ROWS);
        }
        at(current);
    }

    /** How many rows were begun. */
    int rows() {
        return current + 1;
    }

    /**
     * @param across places to the right, itself included; what leads beyond the limits is cut
     * @param down places below, itself included; rows that never come are forgotten
     */
    void cell(String text, boolean bold, int across, int down) {
        while (at(current).containsKey(column)) {
            column++;
        }
        if (column >= AnnexTable.MAX_COLUMNS) {
            throw Refused.because("annex.refused.columns", AnnexTable.MAX_COLUMNS);
        }
        var tidy = tidy(text);
        if (tidy.length() > AnnexTable.CELL_MAX) {
            throw Refused.because("annex.refused.cell", AnnexTable.CELL_MAX);
        }
        var cell = new AnnexCell(tidy, bold && !tidy.isEmpty(), current, column);
        var right = Math.min(column + Math.max(across, 1), AnnexTable.MAX_COLUMNS);
        var below = Math.min(current + Math.max(down, 1), AnnexTable.MAX_ROWS);
        for (var row = current; row < below; row++) {
            for (var place = column; place < right; place++) {
                at(row).putIfAbsent(place, cell);
            }
        }
        column = right;
        width = Math.max(width, right);
    }

    /** Covers the place at hand by the cell above it: how Word's files tell that cells are merged downwards. */
    void continued(int across) {
        while (at(current).containsKey(column)) {
            column++;
        }
        var above = current == 0 ? null : at(current - 1).get(column);
        if (above == null) {
            cell("", false, across, 1);
            return;
        }
        var right = Math.min(column + Math.max(across, 1), AnnexTable.MAX_COLUMNS);
        for (var place = column; place < right; place++) {
            at(current).putIfAbsent(place, above);
        }
        column = right;
    }

    /** Leaves places free that the row does not use. */
    void skip(int places) {
        if (places > 0) {
            cell("", false, places, 1);
        }
    }

    AnnexTable table(boolean boldKnown) {
        var full = new ArrayList<List<AnnexCell>>();
        for (var row = 0; row <= current; row++) {
            var cells = new ArrayList<AnnexCell>();
            for (var place = 0; place < width; place++) {
                @Nullable AnnexCell there = at(row).get(place);
                cells.add(there == null ? new AnnexCell("", false, row, place) : there);
            }
            full.add(cells);
        }
        return new AnnexTable(full, boldKnown);
    }

    private Map<Integer, AnnexCell> at(int row) {
        while (rows.size() <= row) {
            rows.add(new TreeMap<>());
        }
        return rows.get(row);
    }

    /** Composed; blanks of all kinds made one; empty lines, soft hyphens and the like left out. */
    static String tidy(String text) {
        return VietnameseText.nfc(INVISIBLE
                        .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll(""))
                .lines()
                .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
