package vn.haidang.file;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.haidang.shared.Messages;

/** A size as people read it: {@code 640 KB}, {@code 1,2 MB}; in steps of 1,024, as file managers count. */
public record FileSize(long bytes) {

    private static final int STEP = 1024;
    private static final String[] UNITS = {"KB", "MB", "GB"};

    public String text(Locale locale) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        var amount = (double) bytes / STEP;
        var unit = 0;
        // What would be shown as 1024 KB is shown as 1 MB.
        while (Math.round(amount) >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        var symbols = DecimalFormatSymbols.getInstance(Messages.spoken(locale));
        return new DecimalFormat(unit == 0 ? "0" : "#,##0.#", symbols).format(amount) + " " + UNITS[unit];
    }

    @Override
    public String toString() {
        return text(Messages.VIETNAMESE);
    }
}
