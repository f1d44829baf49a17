package vn.haidang.coverage.ui;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.area.Amount;
import vn.haidang.coverage.CoverageTable;
import vn.haidang.coverage.Dimension;
import vn.haidang.indicator.Forms;
import vn.haidang.shared.Messages;
import vn.haidang.taxonomy.Taxonomy;

/** Columns and numbers as people read them. */
@Component
class CoverageWords {

    private final Taxonomy taxonomy;
    private final Forms forms;
    private final Messages messages;

    CoverageWords(Taxonomy taxonomy, Forms forms, Messages messages) {
        this.taxonomy = taxonomy;
        this.forms = forms;
        this.messages = messages;
    }

    String column(Dimension dimension, String column, Locale locale) {
        if (column.equals(CoverageTable.UNTOLD)) {
            return messages.text(locale, "coverage.untold." + dimension);
        }
        return switch (dimension) {
            case AUDIENCE -> taxonomy.audienceName(column, locale);
            case TOPIC -> taxonomy.topicName(column, locale);
            case FORM -> forms.name(column, locale);
            case MONTH -> {
                var month = YearMonth.parse(column);
                yield "%d/%d".formatted(month.getMonthValue(), month.getYear());
            }
        };
    }

    String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(format(locale)).format(number);
    }

    /** With one digit after the comma. */
    String decimal(double number, Locale locale) {
        var format = NumberFormat.getNumberInstance(format(locale));
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** A figure, marked when it is approximate; or that there is none. */
    String amount(@Nullable Amount amount, String key, Locale locale) {
        if (amount == null) {
            return messages.text(locale, "coverage.known.none");
        }
        var number = number(amount.value(), locale);
        return messages.text(
                locale, key, amount.approximate() ? messages.text(locale, "coverage.known.about", number) : number);
    }

    private static Locale format(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.of("vi", "VN");
    }
}
