package vn.haidang.campaign.annex;

/** Text with tabs, as spreadsheets and Word put it on the clipboard beside HTML. */
final class TabbedText {

    private TabbedText() {}

    static AnnexTable table(String text) {
        var grid = new Grid();
        var cell = new StringBuilder();
        var quoted = false;
        var begun = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (!begun) {
                grid.row();
                begun = true;
            }
            if (quoted) {
                if (letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (letter == '"') {
                    quoted = false;
                } else {
                    cell.append(letter);
                }
            } else if (letter == '"' && cell.isEmpty() && closes(text, at)) {
                quoted = true;
            } else if (letter == '\t') {
                grid.cell(cell.toString(), false, 1, 1);
                cell.setLength(0);
            } else if (letter == '\n') {
                grid.cell(cell.toString(), false, 1, 1);
                cell.setLength(0);
                begun = false;
            } else {
                cell.append(letter);
            }
        }
        if (begun) {
            grid.cell(cell.toString(), false, 1, 1);
        }
        return grid.table(false);
    }

    /** Whether the mark that opens here closes at the end of a cell; else it is part of the text. */
    private static boolean closes(String text, int from) {
        var limit = Math.min(text.length(), from + AnnexTable.CELL_MAX);
        for (var at = from + 1; at < limit; at++) {
            if (text.charAt(at) == '"') {
                if (at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0) {
                    return true;
                }
                if (text.charAt(at + 1) != '"') {
                    return false;
                }
                at++;
            }
        }
        return false;
    }
}
