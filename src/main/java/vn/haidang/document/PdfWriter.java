package vn.haidang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.commonmark.node.Node;

/** Writes a tagged PDF (PDF/UA) from Markdown and one of the style sheets. */
final class PdfWriter {

    static {
        XRLog.setLevel(XRLog.LOAD, Level.WARNING);
        XRLog.setLevel(XRLog.MATCH, Level.WARNING);
        XRLog.setLevel(XRLog.GENERAL, Level.WARNING);
    }

    byte[] write(Path source, Look look, Stamp stamp) throws IOException {
        Node text = Markdown.read(source);
        String body = look == Look.HANDOUT ? Handout.html(Slide.split(text)) : Markdown.html(text);
        return write(page(body, look, stamp), source, stamp);
    }

    private static String page(String body, Look look, Stamp stamp) throws IOException {
        String name = look.name().toLowerCase(Locale.ROOT);
        return """
                <!DOCTYPE html>
                <html lang="vi"><head><title>%s</title>
                <meta name="subject" content="%s"/><meta name="author" content="%s"/>
                <style>%s%s</style></head>
                <body class="%s">%s</body></html>
                """.formatted(
                        escape(stamp.title()),
                        escape(stamp.title()),
                        Stamp.AUTHOR,
                        resource("shared.css"),
                        resource(name + ".css"),
                        name,
                        body);
    }

    private static byte[] write(String html, Path source, Stamp stamp) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .withHtmlContent(html, source.toUri().toString());
        for (Typeface typeface : Typeface.values()) {
            builder.useFont(
                    typeface::open,
                    typeface.family,
                    typeface.weight,
                    typeface.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            seal(document, stamp);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Replaces everything that would differ from run to run. */
    static void seal(PDDocument document, Stamp stamp) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(stamp.title());
        information.setAuthor(Stamp.AUTHOR);
        information.setSubject(Stamp.RIGHTS);
        information.setCreator(Stamp.AUTHOR);
        information.setProducer(Stamp.AUTHOR);
        information.setCreationDate(stamp.calendar());
        information.setModificationDate(stamp.calendar());
        document.setDocumentId(stamp.seed());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = PdfWriter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No style sheet " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
