package vn.haidang.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a Word file: Times New Roman 13, six points between paragraphs, headings that Word's navigation pane
 * and screen readers know.
 */
enum DocxStyles {
    NORMAL("Normal", "Normal", 13, false, false, 0, 6),
    TITLE("Title", "Title", 16, true, false, 6, 10),
    HEADING_2("Heading2", "heading 2", 14, true, false, 14, 4),
    HEADING_3("Heading3", "heading 3", 13, true, false, 10, 4),
    HEADING_4("Heading4", "heading 4", 13, true, true, 8, 3),
    QUOTE("Quote", "Quote", 13, false, false, 6, 6),
    CELL("Cell", "Table Text", 12, false, false, 2, 2);

    static final String FONT = "Times New Roman";
    private static final BigInteger LINE = BigInteger.valueOf(276);

    final String id;
    private final String title;
    private final int size;
    private final boolean bold;
    private final boolean italic;
    private final int before;
    private final int after;

    DocxStyles(String id, String title, int size, boolean bold, boolean italic, int before, int after) {
        this.id = id;
        this.title = title;
        this.size = size;
        this.bold = bold;
        this.italic = italic;
        this.before = before;
        this.after = after;
    }

    static DocxStyles heading(int level) {
        return switch (level) {
            case 1 -> TITLE;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        for (DocxStyles style : values()) {
            styles.addStyle(new XWPFStyle(style.definition(), styles));
        }
    }

    private CTStyle definition() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(title);
        if (this == NORMAL) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(NORMAL.id);
            style.addNewNext().setVal(NORMAL.id);
        }
        style.addNewQFormat();
        paragraph(style.addNewPPr());
        characters(style.addNewRPr());
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph) {
        if (name().startsWith("HEADING")) {
            paragraph.addNewKeepNext();
        }
        paragraph.addNewKeepLines();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(before));
        spacing.setAfter(twips(after));
        spacing.setLine(LINE);
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (this == QUOTE) {
            paragraph.addNewInd().setLeft(twips(14));
        }
        if (this == TITLE) {
            paragraph.addNewJc().setVal(STJc.CENTER);
        }
        if (name().startsWith("HEADING")) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(Long.parseLong(name().substring(8)) - 1));
        }
    }

    private void characters(CTRPr characters) {
        CTFonts fonts = characters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            characters.addNewB();
        }
        if (italic) {
            characters.addNewI();
        }
        characters.addNewSz().setVal(BigInteger.valueOf(size * 2L));
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }
}
