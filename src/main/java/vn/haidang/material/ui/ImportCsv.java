package vn.haidang.material.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
import vn.haidang.material.intake.ImportLine;
import vn.haidang.shared.Messages;

/** The report of an import for a spreadsheet: read page by page, so that its length does not matter. */
final class ImportCsv {

    private static final int PAGE = 500;

    private final Messages messages;
    private final Locale locale;

    ImportCsv(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    void write(Function<Pageable, Page<ImportLine>> find, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without this mark Excel reads Vietnamese letters as something else.
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(Stream.of("file", "title", "outcome", "reason")
                .map(column -> messages.text(locale, "import.csv." + column))
                .toList());
        Pageable next = PageRequest.of(0, PAGE, Sort.by("key.place"));
        while (next.isPaged()) {
            var page = find.apply(next);
            for (var line : page) {
                printer.printRecord(Stream.of(
                                line.file(),
                                line.title(),
                                messages.text(locale, "import.outcome." + line.outcome()),
                                line.reason())
                        .map(MaterialCsv::harmless)
                        .toList());
            }
            next = page.nextPageable();
        }
        printer.flush();
        writer.flush();
    }
}
