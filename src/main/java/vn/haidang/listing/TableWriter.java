package vn.haidang.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

/**
 * A table for a spreadsheet, read page by page, so that its length does not matter. No cell of it is ever a formula: what
 * people typed stays the text it is.
 */
public final class TableWriter<T> {

    /** A spreadsheet holds a million rows; people work with fewer. Longer lists are cut here. */
    public static final int MAX_ROWS = 200_000;

    private static final int PAGE = 1_000;

    private final List<Column<T>> columns;

    public TableWriter(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param find by id, in pages: no row is missed or told twice while others write */
    public void write(TableFormat format, String name, Function<Pageable, ? extends Slice<T>> find, OutputStream out)
            throws IOException {
        write(format, name, Sort.by("id"), find, out);
    }

    /** @param order of the rows: one in which none changes its place */
    public void write(
            TableFormat format, String name, Sort order, Function<Pageable, ? extends Slice<T>> find, OutputStream out)
            throws IOException {
        write(format, name, pages(find, order), out);
    }

    /** @param rows at most {@value #MAX_ROWS} of them are written */
    public void write(TableFormat format, String name, Stream<T> rows, OutputStream out) throws IOException {
        try (var sheet = open(format, name, out)) {
            sheet.heading(columns.stream().map(Column::heading).toList());
            var each = rows.limit(MAX_ROWS).iterator();
            while (each.hasNext()) {
                var row = each.next();
                sheet.row(columns.stream()
                        .<@Nullable Object>map(column -> column.value().apply(row))
                        .iterator());
            }
        }
    }

    private static SheetOut open(TableFormat format, String name, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvOut(out);
            case XLSX -> new XlsxOut(out, name);
        };
    }

    private static <T> Stream<T> pages(Function<Pageable, ? extends Slice<T>> find, Sort order) {
        return Stream.<Slice<T>>iterate(
                        find.apply(PageRequest.of(0, PAGE, order)),
                        Objects::nonNull,
                        page -> page.hasNext() ? find.apply(page.nextPageable()) : null)
                .flatMap(page -> page.getContent().stream());
    }
}
