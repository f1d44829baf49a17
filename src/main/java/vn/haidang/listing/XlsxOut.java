package vn.haidang.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Time;

/** An Excel sheet with a frozen first row; rows leave memory as they come. Texts are typed as texts, so none is a formula. */
final class XlsxOut implements SheetOut {

    /** Excel's limit for the text of one cell, in characters. */
    private static final int CELL_MAX = 32_767;

    private static final int NAME_MAX = 31;
    private static final int FLUSH_EVERY = 500;
    private static final double WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxOut(OutputStream out, String name) {
        workbook = new Workbook(new KeptOpen(out), "HaiDang", null);
        sheet = workbook.newWorksheet(sheetName(name));
    }

    /** Without what Excel refuses in the name of a sheet. */
    static String sheetName(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.substring(0, Math.min(allowed.length(), NAME_MAX));
    }

    @Override
    public void heading(List<String> headings) {
        for (var column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(Iterator<@Nullable Object> values) throws IOException {
        for (var column = 0; values.hasNext(); column++) {
            cell(column, values.next());
        }
        if (++row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Instant moment -> {
                sheet.value(row, column, moment.atZone(Time.ZONE).toLocalDateTime());
                sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            default -> {
                var text = value.toString();
                sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), CELL_MAX)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    /** The stream belongs to whoever handed it over. */
    private static final class KeptOpen extends java.io.FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
