package vn.haidang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;

/** Writes a tagged PDF (PDF/UA) from a page of our own making, with the official serif embedded as "Liberation Serif". */
public final class SheetPdf {

    static {
        XRLog.setLevel(XRLog.LOAD, Level.WARNING);
        XRLog.setLevel(XRLog.MATCH, Level.WARNING);
        XRLog.setLevel(XRLog.GENERAL, Level.WARNING);
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><title>%1$s</title>
            <meta name="subject" content="%1$s"/><meta name="author" content="%2$s"/>
            <style>%3$s</style></head>
            <body>%4$s</body></html>
            """;

    /** @param pages how many there are */
    public record Written(byte[] bytes, int pages) {}

    /**
     * @param title plain text
     * @param style our own CSS
     * @param body XHTML in which every text was escaped
     */
    public Written write(String title, String style, String body) throws IOException {
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withHtmlContent(PAGE.formatted(escape(title), Stamp.AUTHOR, style, body), null);
        for (var typeface : Typeface.values()) {
            if (typeface.family.equals(Typeface.SERIF.family)) {
                builder.useFont(
                        typeface::open,
                        typeface.family,
                        typeface.weight,
                        typeface.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true);
            }
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Written(bytes.toByteArray(), document.getNumberOfPages());
        }
    }

    /** A text as it may stand in the body. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
