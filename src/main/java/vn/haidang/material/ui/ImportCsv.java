package vn.haidang.material.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.haidang.listing.Column;
import vn.haidang.listing.TableFormat;
import vn.haidang.listing.TableWriter;
import vn.haidang.material.intake.ImportLine;
import vn.haidang.shared.Messages;

/** The report of an import for a spreadsheet, in the order of the files. */
final class ImportCsv {

    private final Messages messages;
    private final Locale locale;

    ImportCsv(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    void write(Function<Pageable, Page<ImportLine>> find, OutputStream out) throws IOException {
        new TableWriter<>(List.of(
                        column("file", ImportLine::file),
                        column("title", ImportLine::title),
                        column("outcome", line -> messages.text(locale, "import.outcome." + line.outcome())),
                        column("reason", ImportLine::reason)))
                .write(TableFormat.CSV, "nhap", Sort.by("key.place"), find, out);
    }

    private Column<ImportLine> column(String name, Function<ImportLine, @Nullable Object> value) {
        return new Column<>(messages.text(locale, "import.csv." + name), value);
    }
}
