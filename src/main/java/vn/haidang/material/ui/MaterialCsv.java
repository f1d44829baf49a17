package vn.haidang.material.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.haidang.material.MaterialSummary;
import vn.haidang.material.Stage;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;

/** A list of materials for a spreadsheet: read page by page, so that its length does not matter. */
final class MaterialCsv {

    private static final int PAGE = 500;
    /** What makes a spreadsheet calculate instead of show (OWASP, "CSV Injection"). */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private final Messages messages;
    private final Locale locale;

    MaterialCsv(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    void write(Function<Pageable, Page<MaterialSummary>> find, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without this mark Excel reads Vietnamese letters as something else.
        writer.write('\uFEFF');
        write(find, writer);
        writer.flush();
    }

    private void write(Function<Pageable, Page<MaterialSummary>> find, Writer writer) throws IOException {
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(Stream.of("title", "kind", "stage", "publicity", "organization", "author", "updated")
                .map(column -> messages.text(locale, "material.column." + column))
                .toList());
        Pageable next = PageRequest.of(0, PAGE, Sort.by("id"));
        while (next.isPaged()) {
            var page = find.apply(next);
            for (var material : page) {
                printer.printRecord(cells(material).map(MaterialCsv::harmless).toList());
            }
            next = page.nextPageable();
        }
        printer.flush();
    }

    private Stream<String> cells(MaterialSummary material) {
        var author = material.author();
        return Stream.of(
                material.title(),
                messages.text(locale, material.kind().messageKey()),
                messages.text(
                        locale,
                        material.forced() && material.stage() == Stage.APPROVED
                                ? "material.forced"
                                : "material.stage." + material.stage()),
                messages.text(locale, "material.publicity." + material.publicity()),
                material.organization(),
                author == null ? messages.text(locale, "material.imported") : author,
                Dates.moment(material.updatedAt()));
    }

    /** An apostrophe before it: spreadsheets then show the cell as the text it is. */
    static String harmless(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
