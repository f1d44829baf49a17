package vn.haidang.document;

import static vn.haidang.document.DocxWriter.millimetres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Turns the blocks of a Markdown source into the paragraphs and tables of a Word file. */
final class DocxText {

    private static final int PICTURE_PIXELS = 1400;

    private final XWPFDocument document;
    private final Path source;
    private final DocxLists lists;
    private boolean startsPage;

    DocxText(XWPFDocument document, Path source) {
        this.document = document;
        this.source = source;
        this.lists = new DocxLists(document);
    }

    void add(Node text) {
        blocks(text, DocxStyles.NORMAL);
    }

    private void blocks(Node parent, DocxStyles style) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block(block, style);
        }
    }

    private void block(Node block, DocxStyles style) {
        switch (block) {
            case Heading heading -> inline(heading, paragraph(DocxStyles.heading(heading.getLevel())), Marks.NONE);
            case ThematicBreak _ -> startsPage = true;
            case BlockQuote quote -> blocks(quote, DocxStyles.QUOTE);
            case BulletList list -> list(list, lists.bullets(), 0, style);
            case OrderedList list -> list(list, lists.numbers(), 0, style);
            case TableBlock table -> new DocxTable(this, document).add(table);
            case Paragraph line when Markdown.isWritingLine(line) -> writingLine(paragraph(style));
            default -> inline(block, paragraph(style), Marks.NONE);
        }
    }

    private void list(Node list, BigInteger numbering, int level, DocxStyles style) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            boolean first = true;
            for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
                if (block instanceof BulletList || block instanceof OrderedList) {
                    list(block, lists.bullets(), level + 1, style);
                    continue;
                }
                XWPFParagraph paragraph = paragraph(style);
                if (first && item instanceof ListItem) {
                    paragraph.setNumID(numbering);
                    paragraph.setNumILvl(BigInteger.valueOf(level));
                } else {
                    paragraph.setIndentationLeft(millimetres(7 * (level + 1)).intValue());
                }
                paragraph.setSpacingAfter(60);
                first = false;
                if (Markdown.isWritingLine(block)) {
                    writingLine(paragraph);
                } else {
                    inline(block, paragraph, Marks.NONE);
                }
            }
        }
    }

    private XWPFParagraph paragraph(DocxStyles style) {
        XWPFParagraph paragraph = document.createParagraph();
        dress(paragraph, style);
        paragraph.setPageBreak(startsPage);
        startsPage = false;
        return paragraph;
    }

    private static void dress(XWPFParagraph paragraph, DocxStyles style) {
        paragraph.setStyle(style.id);
        if (style == DocxStyles.QUOTE) {
            paragraph.setBorderLeft(Borders.SINGLE);
            CTBorder bar = paragraph.getCTP().getPPr().getPBdr().getLeft();
            bar.setColor("0B4F6C");
            bar.setSz(BigInteger.valueOf(24));
            bar.setSpace(BigInteger.valueOf(8));
        }
    }

    /** Dots up to the right margin, however wide the page is. */
    private static void writingLine(XWPFParagraph paragraph) {
        CTTabStop tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setLeader(STTabTlc.DOT);
        tab.setPos(millimetres(DocxWriter.TEXT_WIDTH_MM));
        paragraph.createRun().addTab();
    }

    void inline(Node parent, XWPFParagraph paragraph, Marks marks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> run(paragraph, marks).setText(text.getLiteral());
                case Code code -> run(paragraph, marks).setText(code.getLiteral());
                case SoftLineBreak _ -> run(paragraph, marks).setText(" ");
                case HardLineBreak _ -> run(paragraph, marks).addBreak();
                case StrongEmphasis strong -> inline(strong, paragraph, marks.withBold());
                case Emphasis emphasis -> inline(emphasis, paragraph, marks.withItalic());
                case Image image -> picture(paragraph, image);
                default -> inline(node, paragraph, marks);
            }
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, Marks marks) {
        XWPFRun run = paragraph.createRun();
        if (marks.bold()) {
            run.setBold(true);
        }
        if (marks.italic()) {
            run.setItalic(true);
        }
        return run;
    }

    private void picture(XWPFParagraph paragraph, Image image) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        try {
            Drawing drawing = Drawing.read(source.resolveSibling(image.getDestination()));
            int width = (int) Math.round(DocxWriter.TEXT_WIDTH_MM * Units.EMU_PER_CENTIMETER / 10);
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(drawing.png(PICTURE_PIXELS)),
                            PictureType.PNG,
                            "hinh.png",
                            width,
                            (int) Math.round(width * drawing.ratio()));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(Markdown.plain(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    void cell(Supplier<XWPFParagraph> target, Node cell, Marks marks) {
        XWPFParagraph paragraph = target.get();
        dress(paragraph, DocxStyles.CELL);
        inline(cell, paragraph, marks);
    }

    record Marks(boolean bold, boolean italic) {

        static final Marks NONE = new Marks(false, false);

        Marks withBold() {
            return new Marks(true, italic);
        }

        Marks withItalic() {
            return new Marks(bold, true);
        }
    }
}
