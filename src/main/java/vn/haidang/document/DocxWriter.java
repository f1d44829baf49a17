package vn.haidang.document;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes a Word file that officers and teachers edit: A4, margins and page number of Nghị định 30/2020/NĐ-CP, Phụ lục
 * I (left 30 mm, right 15 mm, top and bottom 20 mm; number centred in the top margin, not on page 1).
 */
final class DocxWriter {

    static final double TEXT_WIDTH_MM = 210 - 30 - 15;

    byte[] write(Path source, Stamp stamp) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.addTo(document);
            setPage(document);
            new DocxText(document, source).add(Markdown.read(source));
            return FixedPackage.save(document, stamp);
        }
    }

    private static void setPage(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(millimetres(20));
        margin.setBottom(millimetres(20));
        margin.setLeft(millimetres(30));
        margin.setRight(millimetres(15));
        margin.setHeader(millimetres(10));
        margin.setFooter(millimetres(10));
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    static BigInteger millimetres(double value) {
        return DocxStyles.twips(value * 72 / 25.4);
    }
}
