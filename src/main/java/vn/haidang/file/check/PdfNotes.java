package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands in a PDF beside its pages: XMP, and what was stamped or written onto a page later. */
final class PdfNotes {

    /** Which standards a PDF keeps (PDF/A, PDF/UA): a reader's program asks for it. */
    private static final Pattern STANDARD = Pattern.compile(
            "(pdfaid|pdfuaid):(part|conformance|rev)(?:>([A-Za-z0-9]{1,8})<|\\s*=\\s*[\"']([A-Za-z0-9]{1,8})[\"'])");

    private static final int XMP_MAX = 4 * 1024 * 1024;
    private static final int PAGES_MAX = 300;

    private PdfNotes() {}

    /** And the title, which PDF/UA asks for. @return whether anything else was there */
    static boolean keepStandardsOnly(COSStream xmp, String title) throws IOException {
        byte[] before;
        try (var content = xmp.createInputStream()) {
            before = content.readNBytes(XMP_MAX);
        }
        var kept = new StringBuilder();
        var found = STANDARD.matcher(new String(before, UTF_8));
        while (found.find()) {
            var value = found.group(3) == null ? found.group(4) : found.group(3);
            kept.append("<%1$s:%2$s>%3$s</%1$s:%2$s>".formatted(found.group(1), found.group(2), value));
        }
        if (!title.isBlank()) {
            kept.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                    .append(title.strip()
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;"))
                    .append("</rdf:li></rdf:Alt></dc:title>");
        }
        var after = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">%s</rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(kept).getBytes(UTF_8);
        if (Arrays.equals(before, after)) {
            return false;
        }
        xmp.removeItem(COSName.FILTER);
        xmp.removeItem(COSName.DECODE_PARMS);
        try (var out = xmp.createOutputStream()) {
            out.write(after);
        }
        return true;
    }

    /** Stamps are drawn over a page by something that text readers pass by. */
    static void check(PDDocument pdf, Marks marks) throws IOException {
        var number = 0;
        for (var page : pdf.getPages()) {
            number++;
            if (number > PAGES_MAX) {
                break;
            }
            if (page.getCOSObject().containsKey(COSName.ANNOTS)
                    && !page.getAnnotations().isEmpty()) {
                var stamps = new Stamps();
                stamps.read(pdf, number);
                for (var line : stamps.text().split("\n")) {
                    marks.line(line);
                }
            }
        }
    }

    private static final class Stamps extends PDFTextStripper {

        private final StringBuilder text = new StringBuilder();
        private boolean onStamp;
        private float line;
        private float end;

        Stamps() {
            setSuppressDuplicateOverlappingText(false);
        }

        void read(PDDocument pdf, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            writeText(pdf, Writer.nullWriter());
        }

        String text() {
            return text.toString();
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            super.processPage(page);
            onStamp = true;
            for (var annotation : page.getAnnotations()) {
                text.append('\n');
                showAnnotation(annotation);
                var contents = annotation.getContents();
                text.append('\n').append(contents == null ? "" : contents);
            }
            onStamp = false;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!onStamp) {
                return; // the page itself is read elsewhere
            }
            if (Math.abs(letter.getYDirAdj() - line) > letter.getHeightDir()) {
                text.append('\n');
            } else if (letter.getXDirAdj() > end + letter.getWidthOfSpace() / 2) {
                text.append(' ');
            }
            line = letter.getYDirAdj();
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
            text.append(letter.getUnicode());
        }
    }
}
