package vn.haidang.indicator.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Messages;

/**
 * A day or a span of days of one year.
 *
 * @param from first day
 * @param to last day
 * @param source what it rests on
 * @param entryId of the row that officers keep; {@code null} for what comes with the program
 */
public record CalendarDay(
        LocalDate from,
        LocalDate to,
        DayKind kind,
        String name,
        String englishName,
        String source,
        @Nullable Long entryId) {

    public String name(Locale locale) {
        return Messages.spoken(locale).equals(Locale.ENGLISH) ? englishName : name;
    }

    /** Whether any of its days lies in the span. @param last included */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}
