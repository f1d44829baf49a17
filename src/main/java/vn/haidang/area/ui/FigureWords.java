package vn.haidang.area.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import vn.haidang.area.Amount;
import vn.haidang.shared.Messages;

/** Figures as people read them. */
final class FigureWords {

    private FigureWords() {}

    /** {@code 18.240}, and that it is approximate where it is. */
    static String amount(Amount amount, Locale locale, Function<String, String> text) {
        var number = number(amount.value(), locale);
        return amount.approximate() ? number + " (" + text.apply("area.figure.approximate.word") + ")" : number;
    }

    static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(format(locale)).format(number);
    }

    static String decimal(double number, Locale locale) {
        var format = NumberFormat.getNumberInstance(format(locale));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static Locale format(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.of("vi", "VN");
    }
}
