package vn.haidang.indicator.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies on which days, from the program and from the officers together. Days are those of the city, UTC+7. */
@Service
@Transactional(readOnly = true)
public class YearCalendar {

    private static final Comparator<CalendarDay> ORDER = Comparator.comparing(CalendarDay::from)
            .thenComparing(CalendarDay::to)
            .thenComparing(CalendarDay::kind)
            .thenComparing(day -> day.name());

    private final ShippedDays shipped;
    private final CalendarEntryRows rows;

    YearCalendar(ShippedDays shipped, CalendarEntryRows rows) {
        this.shipped = shipped;
        this.rows = rows;
    }

    /**
     * Everything of which a day lies in the span, earliest first; one query.
     *
     * @param to included
     */
    public List<CalendarDay> between(LocalDate from, LocalDate to) {
        return Stream.concat(
                        shipped.between(from, to),
                        rows.between(from, to).stream().map(CalendarEntry::day))
                .sorted(ORDER)
                .toList();
    }

    /** What lies on that day. */
    public List<CalendarDay> on(LocalDate day) {
        return between(day, day);
    }
}
