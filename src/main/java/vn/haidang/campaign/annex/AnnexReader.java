package vn.haidang.campaign.annex;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import vn.haidang.shared.Refused;

/**
 * Takes the annex of a plan from what people have: a table pasted from Word, text with tabs, a Word file; and reads it into
 * lines. Everything that stood in the table stands in a line or in a note.
 */
public final class AnnexReader {

    /** Of pasted HTML, in characters: an annex of 2,000 rows with all of Word's markup is smaller. */
    public static final int HTML_MAX = 2 << 20;

    /** Of pasted text, in characters. */
    public static final int TEXT_MAX = 1 << 20;

    /** Of a Word file, in bytes. */
    public static final int DOCX_MAX = 10 << 20;

    private AnnexReader() {}

    /**
     * @param clipboardHtml as the browser hands it over
     * @throws Refused when it is too large or holds no table
     */
    public static AnnexTable ofHtml(String clipboardHtml) {
        if (clipboardHtml.length() > HTML_MAX) {
            throw Refused.because("annex.refused.large", HTML_MAX >> 20);
        }
        return best(HtmlTables.of(clipboardHtml));
    }

    /**
     * Cells parted by tabs, rows by line breaks; a cell in quotation marks may hold both.
     *
     * @throws Refused when it is too large or empty
     */
    public static AnnexTable ofPlainText(String tsv) {
        if (tsv.length() > TEXT_MAX) {
            throw Refused.because("annex.refused.large", TEXT_MAX >> 20);
        }
        return best(List.of(TabbedText.table(tsv)));
    }

    /**
     * @param file is read to its end, not closed
     * @throws Refused when it is too large, no Word file, or holds no table
     */
    public static AnnexTable ofDocx(InputStream file) {
        try {
            var bytes = file.readNBytes(DOCX_MAX + 1);
            if (bytes.length > DOCX_MAX) {
                throw Refused.because("annex.refused.large", DOCX_MAX >> 20);
            }
            return best(DocxTables.of(bytes));
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | NotOfficeXmlFileException
                | EmptyFileException e) {
            throw Refused.because("annex.refused.docx");
        }
    }

    public static AnnexLines read(AnnexTable table, AnnexContext context) {
        return new LineReading(table, context).read();
    }

    /** The first table whose head is known; else the largest. */
    private static AnnexTable best(List<AnnexTable> tables) {
        var filled = tables.stream().filter(table -> table.width() > 0).toList();
        return filled.stream()
                .filter(table -> Head.of(table).recognised())
                .findFirst()
                .or(() -> filled.stream()
                        .max(Comparator.comparingInt(table -> table.rows().size() * table.width())))
                .orElseThrow(() -> Refused.because("annex.refused.none"));
    }
}
