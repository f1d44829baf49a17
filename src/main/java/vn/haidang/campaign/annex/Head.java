package vn.haidang.campaign.annex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column is which.
 *
 * @param headings as written, those of two rows joined
 * @param from first row below the head
 * @param recognised whether a head was found; else the columns follow from their number
 */
record Head(List<AnnexColumn> columns, List<String> headings, int from, boolean recognised) {

    /** Titles and legal references may stand above. */
    private static final int SEARCHED_ROWS = 20;

    /** Nội dung, chủ trì, phối hợp, thời gian, sản phẩm, ghi chú behind the number: the form most in use. */
    private static final List<AnnexColumn> USUAL = List.of(
            AnnexColumn.NUMBER,
            AnnexColumn.TITLE,
            AnnexColumn.LEAD,
            AnnexColumn.COOPERATING,
            AnnexColumn.TIME,
            AnnexColumn.PRODUCT,
            AnnexColumn.NOTE);

    static Head of(AnnexTable table) {
        var rows = table.rows();
        for (var row = 0; row < Math.min(rows.size(), SEARCHED_ROWS); row++) {
            var head = at(rows, row);
            if (head != null) {
                return head;
            }
        }
        return without(table);
    }

    boolean has(AnnexColumn column) {
        return columns.contains(column);
    }

    /** Whether the row repeats the head, as on top of each page. */
    boolean isRepeatedBy(List<AnnexCell> row) {
        return recognised && row.stream().map(AnnexCell::text).toList().equals(headings);
    }

    private static @Nullable Head at(List<List<AnnexCell>> rows, int row) {
        var cells = rows.get(row);
        var columns = columns(cells, null);
        var own = new HashSet<AnnexColumn>(columns);
        own.remove(AnnexColumn.OTHER);
        if (!own.contains(AnnexColumn.TITLE) || own.size() < 3 && !(own.size() == 2 && cells.size() <= 3)) {
            return null;
        }
        var from = row + 1;
        var headings =
                cells.stream().map(cell -> cell.text().replace('\n', ' ')).toList();
        if (from < rows.size() && isSecondRow(cells, rows.get(from))) {
            columns = columns(cells, rows.get(from));
            headings = joined(cells, rows.get(from));
            from++;
        }
        if (from < rows.size() && isCodes(rows.get(from))) {
            from++;
        }
        return new Head(once(columns), headings, from, true);
    }

    private static List<AnnexColumn> columns(List<AnnexCell> upper, @Nullable List<AnnexCell> lower) {
        var columns = new ArrayList<AnnexColumn>();
        for (var place = 0; place < upper.size(); place++) {
            var below = lower == null
                    ? AnnexColumn.OTHER
                    : AnnexColumn.of(lower.get(place).text());
            columns.add(
                    below == AnnexColumn.OTHER ? AnnexColumn.of(upper.get(place).text()) : below);
        }
        return columns;
    }

    /** Only the first of a kind is it; a merged heading counts once, the places it also covers are others. */
    private static List<AnnexColumn> once(List<AnnexColumn> columns) {
        Set<AnnexColumn> taken = EnumSet.noneOf(AnnexColumn.class);
        return columns.stream()
                .map(column -> column == AnnexColumn.OTHER || taken.add(column) ? column : AnnexColumn.OTHER)
                .toList();
    }

    private static List<String> joined(List<AnnexCell> upper, List<AnnexCell> lower) {
        var headings = new ArrayList<String>();
        for (var place = 0; place < upper.size(); place++) {
            var above = upper.get(place).text().replace('\n', ' ');
            var below = lower.get(place).text().replace('\n', ' ');
            headings.add(above.equals(below) || below.isEmpty() ? above : above + ": " + below);
        }
        return headings;
    }

    /** Some headings go down into it, and all others are short words under a heading that covers several columns. */
    private static boolean isSecondRow(List<AnnexCell> upper, List<AnnexCell> lower) {
        var shared = false;
        var divided = false;
        for (var place = 0; place < upper.size(); place++) {
            var below = lower.get(place);
            if (below.isSameAs(upper.get(place))) {
                shared = true;
            } else if (below.isBlank()) {
                continue;
            } else if (!isWide(upper, place)) {
                return false;
            } else {
                divided = true;
            }
        }
        return divided && (shared || lower.stream().anyMatch(AnnexCell::isBlank));
    }

    private static boolean isWide(List<AnnexCell> cells, int place) {
        return place > 0 && cells.get(place).isSameAs(cells.get(place - 1))
                || place + 1 < cells.size() && cells.get(place).isSameAs(cells.get(place + 1))
                // Text with tabs leaves the covered places empty.
                || cells.get(place).isBlank()
                || place + 1 < cells.size() && cells.get(place + 1).isBlank();
    }

    private static boolean isCodes(List<AnnexCell> row) {
        var codes = row.stream().filter(cell -> !cell.isBlank()).toList();
        return codes.size() >= 3
                && codes.stream()
                        .allMatch(cell -> cell.text().matches("\\(?\\s*(?:\\d{1,2}|[A-Da-d])\\s*\\)?(?:\\s*=.*)?"));
    }

    private static Head without(AnnexTable table) {
        var width = table.width();
        var columns = new ArrayList<AnnexColumn>();
        for (var place = 0; place < width; place++) {
            columns.add(
                    width == USUAL.size()
                            ? USUAL.get(place)
                            : place == 0 && width > 1
                                    ? AnnexColumn.NUMBER
                                    : place == Math.min(1, width - 1) ? AnnexColumn.TITLE : AnnexColumn.OTHER);
        }
        return new Head(columns, columns.stream().map(_ -> "").toList(), 0, false);
    }
}
