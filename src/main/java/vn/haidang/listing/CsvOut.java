package vn.haidang.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.ui.Dates;

/** Comma separated, as Excel reads it. */
final class CsvOut implements SheetOut {

    /** What makes a spreadsheet calculate instead of show (OWASP, "CSV Injection"). */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;

    CsvOut(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without this mark Excel reads Vietnamese letters as something else.
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, CSVFormat.EXCEL);
    }

    @Override
    public void heading(List<String> headings) throws IOException {
        printer.printRecord(headings);
    }

    @Override
    public void row(Iterator<@Nullable Object> values) throws IOException {
        while (values.hasNext()) {
            printer.print(cell(values.next()));
        }
        printer.println();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case LocalDate day -> Dates.day(day);
            case Instant moment -> Dates.moment(moment);
            default -> harmless(value.toString());
        };
    }

    /** An apostrophe before it: spreadsheets then show the cell as the text it is. */
    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
