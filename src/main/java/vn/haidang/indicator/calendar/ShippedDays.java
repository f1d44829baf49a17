package vn.haidang.indicator.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/**
 * The days that come with the program. Those of the lunar calendar stand there year by year, as Vietnam counts at UTC+7;
 * they end with the year 2035.
 */
@Component
class ShippedDays {

    private static final String FILE = "calendar/days.csv";

    private final List<Row> rows =
            ReferenceList.read(FILE).stream().map(Row::of).toList();

    /** @param to included */
    Stream<CalendarDay> between(LocalDate from, LocalDate to) {
        return rows.stream().flatMap(row -> row.in(from, to));
    }

    /** @param from as {@code 2030-02-01}, or {@code --06-01} in a row that repeats */
    private record Row(
            String from, String to, boolean yearly, DayKind kind, String name, String englishName, String source) {

        static Row of(CSVRecord row) {
            return new Row(
                    row.get("from"),
                    row.get("to"),
                    row.get("repeats").equals("yearly"),
                    DayKind.ofSlug(row.get("kind"))
                            .orElseThrow(() -> new IllegalStateException("%s, line %d: kind is not known: %s"
                                    .formatted(FILE, row.getRecordNumber() + 1, row.get("kind")))),
                    VietnameseText.nfc(row.get("name_vi")),
                    row.get("name_en"),
                    VietnameseText.nfc(row.get("source")));
        }

        Stream<CalendarDay> in(LocalDate first, LocalDate last) {
            var days = yearly
                    // A span that began in the year before may still run.
                    ? IntStream.rangeClosed(first.getYear() - 1, last.getYear()).mapToObj(this::inYear)
                    : Stream.of(day(LocalDate.parse(from), LocalDate.parse(to)));
            return days.filter(day -> day.touches(first, last));
        }

        private CalendarDay inYear(int year) {
            var start = MonthDay.parse(from).atYear(year);
            var end = MonthDay.parse(to).atYear(year);
            return day(start, end.isBefore(start) ? end.plusYears(1) : end);
        }

        private CalendarDay day(LocalDate start, LocalDate end) {
            return new CalendarDay(start, end, kind, name, englishName, source, null);
        }
    }
}
