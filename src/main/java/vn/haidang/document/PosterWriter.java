package vn.haidang.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes a poster as an A3 page and as a picture for screens. */
final class PosterWriter {

    /** Wide enough for a phone or a post, small enough to stay under 400 KB in flat colours. */
    static final int PICTURE_WIDTH = 1080;

    byte[] png(Path source) throws IOException {
        return Drawing.read(source).png(PICTURE_WIDTH);
    }

    byte[] pdf(Path source, Stamp stamp) throws IOException {
        Drawing drawing = Drawing.read(source);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A3);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(drawing.form(document, PDRectangle.A3.getWidth()));
                writeSearchableText(document, content, drawing.document().getDocumentElement());
            }
            document.getDocumentCatalog().setLanguage("vi");
            PdfWriter.seal(document, stamp);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /**
     * The drawing holds letters as outlines. An invisible copy of each line lies over it, so that the words can be
     * found, copied and read aloud.
     */
    private static void writeSearchableText(PDDocument document, PDPageContentStream content, Element svg)
            throws IOException {
        PDFont font;
        try (InputStream stream = Typeface.SANS.open()) {
            font = PDType0Font.load(document, stream);
        }
        String[] box = svg.getAttribute("viewBox").split("\\s+", 4);
        float scale = PDRectangle.A3.getWidth() / Float.parseFloat(box[2]);
        NodeList lines = svg.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            String text = line.getTextContent().strip().replaceAll("\\s+", " ");
            float size = Float.parseFloat(line.getAttribute("font-size")) * scale;
            float x = Float.parseFloat(line.getAttribute("x")) * scale;
            if (line.getAttribute("text-anchor").equals("middle")) {
                x -= font.getStringWidth(text) / 1000 * size / 2;
            }
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A3.getHeight() - Float.parseFloat(line.getAttribute("y")) * scale);
            content.showText(text);
            content.endText();
        }
    }
}
