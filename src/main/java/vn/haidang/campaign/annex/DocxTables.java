package vn.haidang.campaign.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a Word file, numbers that Word counts by itself included. */
final class DocxTables {

    private static final int MAX_TABLES = 20;

    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

    static List<AnnexTable> of(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var reading = new DocxTables();
            var tables = new ArrayList<AnnexTable>();
            for (var table : document.getTables()) {
                if (tables.size() < MAX_TABLES) {
                    tables.add(reading.table(table));
                }
            }
            return tables;
        }
    }

    private AnnexTable table(XWPFTable table) {
        var grid = new Grid();
        for (var row : table.getRows()) {
            grid.row();
            grid.skip(before(row));
            for (var cell : row.getTableCells()) {
                if (continues(cell)) {
                    grid.continued(across(cell));
                } else {
                    cell(grid, cell);
                }
            }
        }
        return grid.table(true);
    }

    private void cell(Grid grid, XWPFTableCell cell) {
        var text = new StringBuilder();
        var bold = false;
        var plain = false;
        for (var paragraph : cell.getParagraphs()) {
            text.append(number(paragraph));
            for (var run : paragraph.getRuns()) {
                if (isDeleted(run) || run.isVanish()) {
                    continue;
                }
                var words = run.text();
                text.append(words);
                if (!words.isBlank()) {
                    bold |= run.isBold();
                    plain |= !run.isBold();
                }
            }
            text.append('\n');
        }
        for (var inner : cell.getTables()) {
            text.append(inner.getText()).append('\n');
        }
        grid.cell(text.toString(), bold && !plain, across(cell), 1);
    }

    private static int before(XWPFTableRow row) {
        var properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : limited(properties.getGridBeforeArray(0).getVal());
    }

    private static int across(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties == null || properties.getGridSpan() == null
                ? 1
                : limited(properties.getGridSpan().getVal());
    }

    private static int limited(BigInteger places) {
        return places.min(BigInteger.valueOf(AnnexTable.MAX_COLUMNS))
                .max(BigInteger.ZERO)
                .intValue();
    }

    /** A merge without a value continues the cell above. */
    private static boolean continues(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.getVMerge() != null
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static boolean isDeleted(XWPFRun run) {
        return "del".equals(run.getCTR().getDomNode().getParentNode().getLocalName());
    }

    /** Word does not write the number of a counted paragraph into the text. */
    private String number(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        var format = list == null ? null : paragraph.getNumFmt();
        var pattern = list == null ? null : paragraph.getNumLevelText();
        if (list == null
                || format == null
                || pattern == null
                || paragraph.getText().isBlank() && isDeleted(paragraph)) {
            return "";
        }
        if (format.equals("bullet")) {
            return "- ";
        }
        var depth = paragraph.getNumIlvl();
        var level = depth == null ? 0 : Math.min(depth.intValue(), 8);
        var counter = counters.computeIfAbsent(list.toString(), _ -> new TreeMap<>());
        counter.merge(level, 1, Integer::sum);
        counter.tailMap(level, false).clear();
        var written = pattern;
        for (var each = 0; each <= level; each++) {
            var count = counter.getOrDefault(each, 1);
            written = written.replace("%" + (each + 1), each == level ? shown(format, count) : String.valueOf(count));
        }
        return written + ' ';
    }

    private static boolean isDeleted(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        return properties != null
                && properties.isSetRPr()
                && properties.getRPr().isSetDel();
    }

    private static String shown(String format, int count) {
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (count - 1) % 26));
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        var tens = "X".repeat(Math.min(count / 10, 9));
        var ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return tens + ones.get(count % 10);
    }
}
