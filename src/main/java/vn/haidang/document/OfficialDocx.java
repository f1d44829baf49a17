package vn.haidang.document;

import static vn.haidang.document.DocxWriter.millimetres;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.haidang.document.OfficialPaper.Annex;
import vn.haidang.document.OfficialPaper.Block;

/** An official document as a Word file: sizes, places and lines of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
final class OfficialDocx {

    private static final Locale VIETNAMESE = Locale.of("vi");
    /** Of the two columns at the head: the left one has the bodies, the right one the nation. */
    private static final List<Integer> HEAD = List.of(68, 97);

    private static final List<Integer> FOOT = List.of(80, 85);
    private static final int BODY = 14;
    /** First line of a paragraph, in twips: 1.27 cm. */
    private static final int INDENT = 720;
    /** Room for the signature and the seal, in twips. */
    private static final int SIGNATURE = 1500;

    private final OfficialPaper paper;

    OfficialDocx(OfficialPaper paper) {
        this.paper = paper;
    }

    byte[] write() throws IOException {
        try (var document = new XWPFDocument()) {
            DocxStyles.addTo(document);
            var core = document.getProperties().getCoreProperties();
            core.setTitle(paper.title());
            core.setCreator(paper.issuer().replace('\n', ' '));
            head(document);
            title(document);
            body(document);
            foot(document);
            var annex = paper.annex();
            if (annex != null) {
                // The section of the document ends in a paragraph of its own; that of the annex is the last of the
                // file.
                var end = document.createParagraph();
                end.setSpacingAfter(0);
                upright(end.getCTP().getPPr().addNewSectPr());
                annex(document, annex);
            }
            var last = document.getDocument().getBody().addNewSectPr();
            if (annex == null) {
                upright(last);
            } else {
                across(last);
            }
            pageNumbers(document);
            // Each section is numbered on its own and shows nothing on its first page.
            if (annex != null) {
                copyHeaders(last, firstSection(document));
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void head(XWPFDocument document) {
        var table = plain(document, HEAD);
        var left = table.getRow(0).getCell(0);
        var first = left.getParagraphs().getFirst();
        if (!paper.parent().isEmpty()) {
            centred(first, upper(paper.parent()), 12, false, false);
            first = left.addParagraph();
        }
        for (var line : upper(paper.issuer()).lines().toList()) {
            centred(first, line, 12, true, false);
            first = left.addParagraph();
        }
        rule(first, HEAD.getFirst(), Math.min(paper.issuerRule(), 30));
        centred(left.addParagraph(), paper.number(), 13, false, false);
        if (paper.draft()) {
            var mark = left.addParagraph();
            mark.setSpacingBefore(80);
            var side = (int) (HEAD.getFirst() - 30) / 2;
            mark.setIndentationLeft(millimetres(side).intValue());
            mark.setIndentationRight(millimetres(side).intValue());
            mark.setBorderTop(Borders.SINGLE);
            mark.setBorderBottom(Borders.SINGLE);
            mark.setBorderLeft(Borders.SINGLE);
            mark.setBorderRight(Borders.SINGLE);
            centred(mark, OfficialPaper.DRAFT, 13, true, false);
        }
        var right = table.getRow(0).getCell(1);
        centred(right.getParagraphs().getFirst(), OfficialPaper.NATION, 12, true, false);
        centred(right.addParagraph(), OfficialPaper.MOTTO, 13, true, false);
        rule(right.addParagraph(), HEAD.getLast(), OfficialPaper.width(OfficialPaper.MOTTO, 13));
        centred(right.addParagraph(), paper.placeAndDay(), 13, false, true);
    }

    private void title(XWPFDocument document) {
        var kind = document.createParagraph();
        kind.setSpacingBefore(240);
        centred(kind, upper(paper.kind()), BODY, true, false);
        var subject = document.createParagraph();
        centred(subject, paper.subject(), BODY, true, false);
        var rule = document.createParagraph();
        rule(rule, 165, Math.min(OfficialPaper.width(paper.subject(), BODY), 150) * 0.4);
        rule.setSpacingAfter(160);
    }

    private void body(XWPFDocument document) {
        for (var basis : OfficialPaper.marked(paper.bases(), ";", ".")) {
            text(document, basis).setItalic(true);
        }
        for (var block : paper.ended()) {
            block(document, block);
        }
    }

    private static void block(XWPFDocument document, Block block) {
        switch (block.level()) {
            case PART -> heading(document, DocxStyles.HEADING_2, upper(block.text()));
            case CLAUSE -> heading(document, DocxStyles.HEADING_3, block.text());
            case TEXT -> text(document, block.text());
        }
    }

    private static void heading(XWPFDocument document, DocxStyles style, String words) {
        var run = text(document, words);
        ((XWPFParagraph) run.getParent()).setStyle(style.id);
        run.setBold(true);
    }

    private static XWPFRun text(XWPFDocument document, String words) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT);
        paragraph.setSpacingBefore(60);
        paragraph.setSpacingAfter(60);
        paragraph.setSpacingBetween(1.1);
        var run = paragraph.createRun();
        run.setFontSize(BODY);
        run.setText(words);
        return run;
    }

    private void foot(XWPFDocument document) {
        var gap = document.createParagraph();
        gap.setSpacingAfter(60);
        var table = plain(document, FOOT);
        var left = table.getRow(0).getCell(0);
        var first = left.getParagraphs().getFirst();
        first.setSpacingAfter(0);
        var word = first.createRun();
        word.setFontSize(12);
        word.setBold(true);
        word.setItalic(true);
        word.setText(OfficialPaper.RECIPIENTS);
        for (var recipient : OfficialPaper.marked(paper.recipients(), ";", ".")) {
            var line = left.addParagraph();
            line.setSpacingAfter(0);
            line.setSpacingBetween(1);
            var run = line.createRun();
            run.setFontSize(11);
            run.setText("- " + recipient);
        }
        var right = table.getRow(0).getCell(1);
        var above = right.getParagraphs().getFirst();
        for (var line : paper.authority()) {
            centred(above, upper(line), BODY, true, false);
            above = right.addParagraph();
        }
        above.setSpacingBefore(SIGNATURE);
        centred(above, paper.signer(), BODY, true, false);
    }

    private static void annex(XWPFDocument document, Annex annex) {
        centred(document.createParagraph(), upper(annex.name()), BODY, true, false);
        centred(document.createParagraph(), upper(annex.title()), BODY, true, false);
        var note = document.createParagraph();
        centred(note, annex.note(), BODY, false, true);
        note.setSpacingAfter(160);
        var table = document.createTable(annex.rows().size() + 1, annex.widths().size());
        layout(table, annex.widths(), XWPFBorderType.SINGLE);
        fill(table, 0, annex.headings(), true, annex.widths());
        table.getRow(0).setRepeatHeader(true);
        for (var at = 0; at < annex.rows().size(); at++) {
            var row = annex.rows().get(at);
            if (row.heading()) {
                across(table, at + 1, row.cells().getFirst(), annex.widths());
            } else {
                fill(table, at + 1, row.cells(), false, annex.widths());
            }
        }
    }

    private static void fill(XWPFTable table, int at, List<String> cells, boolean head, List<Integer> widths) {
        var row = table.getRow(at);
        row.setCantSplitRow(true);
        for (var column = 0; column < cells.size(); column++) {
            var cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(millimetres(widths.get(column)).toString());
            var words = cell(cell, cells.get(column), head);
            words.setAlignment(head || column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            if (head) {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
        }
    }

    private static void across(XWPFTable table, int at, String words, List<Integer> widths) {
        var row = table.getRow(at);
        row.setCantSplitRow(true);
        while (row.getTableCells().size() > 1) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        var cell = row.getCell(0);
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
        // A heading does not stand alone at the foot of a page.
        cell(cell, words, true).setKeepNext(true);
    }

    /** Lines of a cell are paragraphs. @return the last of them */
    private static XWPFParagraph cell(XWPFTableCell cell, String words, boolean bold) {
        var paragraph = cell.getParagraphs().getFirst();
        var lines = words.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                paragraph = cell.addParagraph();
            }
            paragraph.setStyle(DocxStyles.CELL.id);
            paragraph.setSpacingBetween(1);
            var run = paragraph.createRun();
            run.setFontSize(13);
            run.setBold(bold);
            run.setText(lines[at]);
        }
        return paragraph;
    }

    private static void centred(XWPFParagraph paragraph, String words, int size, boolean bold, boolean italic) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1);
        var run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(words);
    }

    /** A solid line of this width, centred: the border of an empty paragraph. Widths are in millimetres. */
    private static void rule(XWPFParagraph paragraph, double room, double width) {
        var side = millimetres(Math.max(0, (room - width) / 2)).intValue();
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(20);
        paragraph.setSpacingAfter(60);
        var run = paragraph.createRun();
        run.setFontSize(2);
        run.setText("");
    }

    private static XWPFTable plain(XWPFDocument document, List<Integer> widths) {
        var table = document.createTable(1, widths.size());
        layout(table, widths, XWPFBorderType.NONE);
        table.setCellMargins(0, 0, 0, 0);
        table.getRow(0).setCantSplitRow(true);
        for (var column = 0; column < widths.size(); column++) {
            table.getRow(0).getCell(column).setWidthType(TableWidthType.DXA);
            table.getRow(0)
                    .getCell(column)
                    .setWidth(millimetres(widths.get(column)).toString());
        }
        return table;
    }

    private static void layout(XWPFTable table, List<Integer> widths, XWPFBorderType border) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(
                millimetres(widths.stream().mapToInt(Integer::intValue).sum()).intValue());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTopBorder(border, 4, 0, "000000");
        table.setBottomBorder(border, 4, 0, "000000");
        table.setLeftBorder(border, 4, 0, "000000");
        table.setRightBorder(border, 4, 0, "000000");
        table.setInsideHBorder(border, 4, 0, "000000");
        table.setInsideVBorder(border, 4, 0, "000000");
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(millimetres(width)));
    }

    private static void upright(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        page(section);
    }

    private static void across(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(millimetres(297));
        size.setH(millimetres(210));
        page(section);
    }

    private static void page(CTSectPr section) {
        var margin = section.addNewPgMar();
        margin.setTop(millimetres(20));
        margin.setBottom(millimetres(20));
        margin.setLeft(millimetres(30));
        margin.setRight(millimetres(15));
        margin.setHeader(millimetres(10));
        margin.setFooter(millimetres(10));
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private void pageNumbers(XWPFDocument document) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewRPr().addNewSz().setVal(BigInteger.valueOf(26));
        mark(document.createFooter(HeaderFooterType.FIRST), paper.mark());
        mark(document.createFooter(HeaderFooterType.DEFAULT), paper.mark());
    }

    private static void mark(XWPFHeaderFooter footer, String words) {
        var paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        var run = paragraph.createRun();
        run.setFontSize(10);
        run.setItalic(true);
        run.setText(words);
    }

    private static CTSectPr firstSection(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getCTP)
                .filter(paragraph ->
                        paragraph.getPPr() != null && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr())
                .findFirst()
                .orElseThrow();
    }

    private static void copyHeaders(CTSectPr from, CTSectPr to) {
        for (var reference : from.getHeaderReferenceList()) {
            to.addNewHeaderReference().set(reference);
        }
        for (var reference : from.getFooterReferenceList()) {
            to.addNewFooterReference().set(reference);
        }
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
