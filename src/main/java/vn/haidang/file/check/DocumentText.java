package vn.haidang.file.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.haidang.file.FileKind;
import vn.haidang.shared.VietnameseText;

/**
 * The words of a document, for search.
 *
 * @param text composed (NFC), at most {@value #MAX} characters: what comes after is not searched; between the pages of a PDF
 *     stands a {@linkplain #PAGE_END form feed}
 * @param pages of a PDF
 */
public record DocumentText(String text, @Nullable Integer pages) {

    public static final int MAX = 1_000_000;

    public static final char PAGE_END = '\f';

    public static final DocumentText NONE = new DocumentText("", null);

    /** PostgreSQL stores no NUL and no half of a surrogate pair; broken fonts yield both, or a sign for "no such letter". */
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFD&&[^\\n\\t\\f]]");

    /** Pages without words count too. */
    private static final Pattern BLANKS_AHEAD = Pattern.compile("^[\\s&&[^\\f]]+");

    /** Parses a file that somebody sent: it may throw anything, never end, or use much memory. */
    static DocumentText of(Path file, FileKind kind, Marks marks) throws IOException, TikaException, SAXException {
        return switch (kind) {
            case PDF -> parsed(file, new PDFParser(), marks);
            case DOCX, PPTX, XLSX -> parsed(file, new OOXMLParser(), marks);
            case TXT -> parsed(file, new TXTParser(), marks);
            case PNG, JPG, WEBP, SVG, MP3, MP4 -> NONE;
        };
    }

    private static DocumentText parsed(Path file, Parser parser, Marks marks)
            throws IOException, TikaException, SAXException {
        var text = new Lines(marks);
        var metadata = new Metadata();
        try (var stream = TikaInputStream.get(file)) {
            parser.parse(stream, new PageEnds(new BodyContentHandler(text), text), metadata, wordsOnly());
        }
        text.close();
        return new DocumentText(storable(text.toString()), metadata.getInt(PagedText.N_PAGES));
    }

    /** The document itself and nothing inside it: no macros, no attached files, no pictures of text. */
    private static ParseContext wordsOnly() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractActions(false);
        var office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        // Reads as a stream what would otherwise be a tree in memory.
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        return context;
    }

    private static String storable(String raw) {
        var text = NO_LETTERS.matcher(VietnameseText.lines(raw)).replaceAll(" ").stripTrailing();
        // Composing can make a text longer.
        return VietnameseText.beginning(BLANKS_AHEAD.matcher(text).replaceFirst(""), MAX);
    }

    /** Keeps the beginning and listens to all of it: a stamp may stand on any page. */
    private static final class Lines extends Writer {

        private static final int LINE_MAX = 4_000;

        private final Marks marks;
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder line = new StringBuilder();

        Lines(Marks marks) {
            this.marks = marks;
        }

        @Override
        public void write(char[] letters, int offset, int length) throws IOException {
            var from = kept.length();
            kept.append(letters, offset, Math.min(length, MAX - from));
            for (var i = from; i < kept.length(); i++) {
                if (kept.charAt(i) == PAGE_END) {
                    kept.setCharAt(i, '\n');
                }
            }
            for (var i = offset; i < offset + length; i++) {
                if (letters[i] == '\n' || letters[i] == '\r' || letters[i] == PAGE_END) {
                    flush();
                } else if (line.length() < LINE_MAX) {
                    line.append(letters[i]);
                }
            }
        }

        void endPage() {
            if (kept.length() < MAX) {
                kept.append(PAGE_END);
            }
        }

        @Override
        public void flush() throws IOException {
            marks.line(line);
            line.setLength(0);
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        @Override
        public String toString() {
            return kept.toString();
        }
    }

    /** Hears where a page of a PDF ends. */
    private static final class PageEnds extends ContentHandlerDecorator {

        private final Lines text;
        private int depth;
        private int pageDepth;

        PageEnds(ContentHandler contents, Lines text) {
            super(contents);
            this.text = text;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            depth++;
            if ("page".equals(attributes.getValue("class"))) {
                pageDepth = depth;
            }
            super.startElement(uri, localName, name, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String name) throws SAXException {
            super.endElement(uri, localName, name);
            if (depth == pageDepth) {
                text.endPage();
                pageDepth = 0;
            }
            depth--;
        }
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
