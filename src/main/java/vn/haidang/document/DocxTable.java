package vn.haidang.document;

import static vn.haidang.document.DocxWriter.millimetres;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A table across the text width; columns share it by the length of what they hold. */
final class DocxTable {

    private static final String LINE_COLOUR = "7B8B96";
    private static final String HEAD_COLOUR = "E6F1F5";
    private static final int LONGEST = 70;
    private static final double LETTER_MM = 2.1;
    private static final double CELL_MARGINS_MM = 5;
    private static final double WIDEST_WORD_MM = 36;
    private static final Pattern WORD = Pattern.compile(" +");

    private final DocxText text;
    private final XWPFDocument document;

    DocxTable(DocxText text, XWPFDocument document) {
        this.text = text;
        this.document = document;
    }

    void add(TableBlock block) {
        List<Node> rows = rows(block);
        int columns = children(rows.getFirst()).size();
        boolean pair = Markdown.isPair(block);
        XWPFTable table = document.createTable(rows.size(), columns);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(millimetres(DocxWriter.TEXT_WIDTH_MM).intValue());
        borders(table, pair ? XWPFBorderType.NONE : XWPFBorderType.SINGLE);
        List<BigInteger> widths = widths(rows, columns);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(width));
        for (int row = 0; row < rows.size(); row++) {
            boolean head = rows.get(row).getParent() instanceof TableHead;
            fill(table.getRow(row), children(rows.get(row)), widths, head && !pair);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private void fill(XWPFTableRow row, List<Node> cells, List<BigInteger> widths, boolean head) {
        row.setCantSplitRow(true);
        row.setRepeatHeader(head);
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(widths.get(column).toString());
            if (head) {
                cell.setColor(HEAD_COLOUR);
            }
            text.cell(
                    () -> cell.getParagraphs().getFirst(),
                    cells.get(column),
                    head ? DocxText.Marks.NONE.withBold() : DocxText.Marks.NONE);
        }
    }

    private static void borders(XWPFTable table, XWPFBorderType type) {
        table.setTopBorder(type, 4, 0, LINE_COLOUR);
        table.setBottomBorder(type, 4, 0, LINE_COLOUR);
        table.setLeftBorder(type, 4, 0, LINE_COLOUR);
        table.setRightBorder(type, 4, 0, LINE_COLOUR);
        table.setInsideHBorder(type, 4, 0, LINE_COLOUR);
        table.setInsideVBorder(type, 4, 0, LINE_COLOUR);
    }

    /** Each column first gets room for its longest word; what is left goes to those that hold more text. */
    private static List<BigInteger> widths(List<Node> rows, int columns) {
        double[] least = new double[columns];
        double[] weight = new double[columns];
        for (Node row : rows) {
            List<Node> cells = children(row);
            for (int column = 0; column < Math.min(columns, cells.size()); column++) {
                String words = Markdown.plain(cells.get(column));
                least[column] = Math.max(least[column], roomForLongestWord(words));
                weight[column] = Math.max(weight[column], Math.min(words.length(), LONGEST));
            }
        }
        double spare = DocxWriter.TEXT_WIDTH_MM - Arrays.stream(least).sum();
        double total = Math.max(1, Arrays.stream(weight).sum());
        List<BigInteger> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            widths.add(millimetres(least[column] + spare * weight[column] / total));
        }
        return widths;
    }

    private static double roomForLongestWord(String words) {
        int letters = WORD.splitAsStream(words).mapToInt(String::length).max().orElse(0);
        return Math.min(letters * LETTER_MM + CELL_MARGINS_MM, WIDEST_WORD_MM);
    }

    private static List<Node> rows(TableBlock block) {
        List<Node> rows = new ArrayList<>();
        for (Node part : children(block)) {
            rows.addAll(children(part));
        }
        return rows;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
