package vn.haidang.document;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes 16:9 slides. Titles and texts are the layout's own placeholders, so outline view and screen readers work. */
final class SlidesWriter {

    private static final Dimension PAGE = new Dimension(960, 540);
    private static final Color SEA = new Color(0x0B4F6C);
    private static final Color BEAM = new Color(0xF2B705);
    private static final Color INK = new Color(0x14212B);
    private static final String FONT = "Arial";
    private static final int PICTURE_PIXELS = 1100;
    private static final int FEW_LETTERS = 125;

    byte[] write(Path source, Stamp stamp) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(PAGE);
            XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
            place(layout);
            int number = 0;
            for (Slide slide : Slide.split(Markdown.read(source))) {
                number++;
                add(show, show.createSlide(layout), slide, number, source);
            }
            return FixedPackage.save(show, stamp);
        }
    }

    /** POI's own template is 4:3. */
    private static void place(XSLFSlideLayout layout) {
        for (XSLFShape shape : layout.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.TITLE) {
                text.setAnchor(title());
            } else if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.CONTENT) {
                text.setAnchor(body(true));
            }
        }
    }

    private static Rectangle2D title() {
        return new Rectangle2D.Double(56, 36, 848, 92);
    }

    private static Rectangle2D body(boolean wide) {
        return new Rectangle2D.Double(56, 160, wide ? 848 : 520, 332);
    }

    private static void add(XMLSlideShow show, XSLFSlide page, Slide slide, int number, Path source)
            throws IOException {
        Image image = image(slide);
        Color ink = slide.opening() ? Color.WHITE : INK;
        if (slide.opening()) {
            fill(page);
        }
        XSLFTextShape title = page.getPlaceholder(0);
        place(title, slide.opening() ? new Rectangle2D.Double(56, 120, 470, 200) : title());
        title.setVerticalAlignment(slide.opening() ? VerticalAlignment.BOTTOM : VerticalAlignment.MIDDLE);
        title.clearText();
        XSLFTextParagraph heading = title.addNewTextParagraph();
        heading.setTextAlign(TextAlign.LEFT);
        run(heading, slide.title(), slide.opening() ? 46 : 36, slide.opening() ? Color.WHITE : SEA, true);

        XSLFTextShape body = page.getPlaceholder(1);
        place(body, slide.opening() ? new Rectangle2D.Double(56, 346, 440, 130) : body(image == null));
        body.setVerticalAlignment(VerticalAlignment.TOP);
        body.clearText();
        double size = slide.opening() ? 20 : textSize(slide);
        for (Node block : slide.shown()) {
            shown(body, block, ink, size);
        }
        bar(page, slide.opening() ? 330 : 134);
        if (image != null) {
            picture(show, page, image, source);
        }
        if (!slide.opening()) {
            foot(page, number);
        }
        said(show, page, slide);
    }

    /** Few words may be large. */
    private static double textSize(Slide slide) {
        int letters = slide.shown().stream()
                .mapToInt(block -> Markdown.plain(block).length())
                .sum();
        return letters < FEW_LETTERS ? 32 : 28;
    }

    /** A placeholder without a frame of its own would hand the new place on to the layout. */
    private static void place(XSLFTextShape placeholder, Rectangle2D anchor) {
        if (placeholder.getXmlObject() instanceof CTShape xml && !xml.getSpPr().isSetXfrm()) {
            xml.getSpPr().addNewXfrm();
        }
        placeholder.setAnchor(anchor);
    }

    /** The slide's own background: POI's getBackground answers with the master's. */
    private static void fill(XSLFSlide page) {
        CTBackgroundProperties background =
                page.getXmlObject().getCSld().addNewBg().addNewBgPr();
        background.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {
            (byte) SEA.getRed(), (byte) SEA.getGreen(), (byte) SEA.getBlue()
        });
        background.addNewEffectLst();
    }

    private static @Nullable Image image(Slide slide) {
        for (Node block : slide.shown()) {
            if (block.getFirstChild() instanceof Image image) {
                return image;
            }
        }
        return null;
    }

    private static void shown(XSLFTextShape body, Node block, Color ink, double size) {
        if (block instanceof BulletList || block instanceof OrderedList) {
            for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                Node line = item.getFirstChild();
                if (line != null) {
                    paragraph(body, line, ink, size, block instanceof OrderedList ? "1" : "•");
                }
            }
        } else if (!(block.getFirstChild() instanceof Image)) {
            paragraph(body, block, ink, size, "");
        }
    }

    private static void paragraph(XSLFTextShape body, Node line, Color ink, double size, String bullet) {
        XSLFTextParagraph paragraph = body.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setLineSpacing(108.0);
        paragraph.setSpaceBefore(0.0);
        paragraph.setSpaceAfter(-16.0);
        if (bullet.isEmpty()) {
            paragraph.setBullet(false);
            paragraph.setLeftMargin(0.0);
            paragraph.setIndent(0.0);
        } else {
            paragraph.setLeftMargin(38.0);
            paragraph.setIndent(-38.0);
            paragraph.setBulletFontColor(SEA);
            if (bullet.equals("1")) {
                paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
            } else {
                paragraph.setBulletCharacter(bullet);
            }
        }
        inline(paragraph, line, ink, size, false);
    }

    private static void inline(XSLFTextParagraph paragraph, Node parent, Color ink, double size, boolean bold) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> run(paragraph, text.getLiteral(), size, ink, bold);
                case SoftLineBreak _ -> run(paragraph, " ", size, ink, bold);
                case StrongEmphasis strong -> inline(paragraph, strong, ink, size, true);
                case Emphasis emphasis -> inline(paragraph, emphasis, ink, size - 12, bold);
                default -> inline(paragraph, node, ink, size, bold);
            }
        }
    }

    private static void run(XSLFTextParagraph paragraph, String text, double size, Color ink, boolean bold) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setFontColor(ink);
        run.setBold(bold);
        if (run.getXmlObject() instanceof CTRegularTextRun xml) {
            xml.getRPr().setLang("vi-VN");
        }
    }

    private static void bar(XSLFSlide page, double y) {
        XSLFAutoShape bar = page.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(new Rectangle2D.Double(63, y, 84, 6));
        bar.setFillColor(BEAM);
        bar.setLineColor(null);
    }

    private static void foot(XSLFSlide page, int number) {
        XSLFTextBox foot = page.createTextBox();
        foot.setAnchor(new Rectangle2D.Double(56, 500, 848, 28));
        foot.clearText();
        XSLFTextParagraph line = foot.addNewTextParagraph();
        line.setTextAlign(TextAlign.RIGHT);
        run(line, Stamp.AUTHOR + "  ·  " + number, 12, SEA, false);
    }

    private static void picture(XMLSlideShow show, XSLFSlide page, Image image, Path source) throws IOException {
        Drawing drawing = Drawing.read(source.resolveSibling(image.getDestination()));
        XSLFPictureShape picture = page.createPicture(show.addPicture(drawing.png(PICTURE_PIXELS), PictureType.PNG));
        double width = Math.min(330, 370 / drawing.ratio());
        double height = width * drawing.ratio();
        picture.setAnchor(new Rectangle2D.Double(920 - width, (PAGE.height - height) / 2 + 16, width, height));
        if (picture.getXmlObject() instanceof CTPicture xml) {
            xml.getNvPicPr().getCNvPr().setDescr(Markdown.plain(image));
        }
    }

    private static void said(XMLSlideShow show, XSLFSlide page, Slide slide) {
        XSLFNotes notes = show.getNotesSlide(page);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                for (Node line : slide.said()) {
                    shape.addNewTextParagraph().addNewTextRun().setText(Markdown.plain(line));
                }
            }
        }
    }
}
