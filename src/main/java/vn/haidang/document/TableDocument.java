package vn.haidang.document;

import static vn.haidang.document.DocxWriter.millimetres;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A Word file that is one table under a title, on A4 across; its first row is repeated on every page. What people wrote is
 * put in as the text it is.
 *
 * @param widths of the columns, in millimetres; 257 in all fill the page
 */
public record TableDocument(String title, List<String> introduction, List<String> headings, List<Integer> widths) {

    private static final String HEAD_COLOUR = "E6F1F5";

    public TableDocument {
        introduction = List.copyOf(introduction);
        headings = List.copyOf(headings);
        widths = List.copyOf(widths);
        if (headings.size() != widths.size()) {
            throw new IllegalArgumentException("every column needs a width");
        }
    }

    /** @param rows each with as many texts as there are headings */
    public void write(List<List<String>> rows, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.addTo(document);
            setPage(document);
            centred(document, DocxStyles.TITLE, title);
            introduction.forEach(line -> centred(document, DocxStyles.NORMAL, line));
            XWPFTable table = document.createTable(rows.size() + 1, headings.size());
            table.setWidthType(TableWidthType.DXA);
            table.setWidth(
                    millimetres(widths.stream().mapToInt(Integer::intValue).sum())
                            .intValue());
            CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                    ? table.getCTTbl().addNewTblGrid()
                    : table.getCTTbl().getTblGrid();
            while (grid.sizeOfGridColArray() > 0) {
                grid.removeGridCol(0);
            }
            widths.forEach(width -> grid.addNewGridCol().setW(millimetres(width)));
            fill(table, 0, headings, true);
            table.getRow(0).setRepeatHeader(true);
            for (int row = 0; row < rows.size(); row++) {
                fill(table, row + 1, rows.get(row), false);
            }
            document.write(out);
        }
    }

    private void fill(XWPFTable table, int row, List<String> texts, boolean head) {
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = table.getRow(row).getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(millimetres(widths.get(column)).toString());
            if (head) {
                cell.setColor(HEAD_COLOUR);
            }
            boolean first = true;
            for (String line : texts.get(column).split("\n", -1)) {
                XWPFParagraph paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
                paragraph.setStyle(DocxStyles.CELL.id);
                var run = paragraph.createRun();
                run.setBold(head);
                run.setText(line);
                first = false;
            }
        }
    }

    private static void centred(XWPFDocument document, DocxStyles style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.createRun().setText(text);
    }

    private static void setPage(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(millimetres(297));
        size.setH(millimetres(210));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(millimetres(20));
        margin.setBottom(millimetres(20));
        margin.setLeft(millimetres(20));
        margin.setRight(millimetres(20));
    }
}
