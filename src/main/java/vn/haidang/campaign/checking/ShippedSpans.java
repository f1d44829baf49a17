package vn.haidang.campaign.checking;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.haidang.campaign.check.CalendarSpan;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ReferenceList;
import vn.haidang.shared.VietnameseText;

/** The days that come with the program: all there is where nobody keeps a calendar. */
final class ShippedSpans implements CalendarSpans {

    private static final Map<String, CalendarSpan.Kind> KINDS = Map.of(
            "tet", CalendarSpan.Kind.TET,
            "exam", CalendarSpan.Kind.EXAM,
            "holiday", CalendarSpan.Kind.HOLIDAY);

    private final List<CSVRecord> rows = ReferenceList.read("calendar/days.csv").stream()
            .filter(row -> KINDS.containsKey(row.get("kind")))
            .toList();

    @Override
    public List<CalendarSpan> between(LocalDate from, LocalDate to, Locale locale) {
        return rows.stream()
                .flatMap(row -> spans(row, from, to, locale))
                .filter(span -> !span.from().isAfter(to) && !span.to().isBefore(from))
                .toList();
    }

    private static Stream<CalendarSpan> spans(CSVRecord row, LocalDate from, LocalDate to, Locale locale) {
        if (!row.get("repeats").equals("yearly")) {
            return Stream.of(span(row, LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")), locale));
        }
        var first = MonthDay.parse(row.get("from"));
        var last = MonthDay.parse(row.get("to"));
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(year -> span(row, first.atYear(year), last.atYear(year), locale));
    }

    private static CalendarSpan span(CSVRecord row, LocalDate from, LocalDate to, Locale locale) {
        var english = Messages.spoken(locale).equals(Locale.ENGLISH);
        var kind = KINDS.getOrDefault(row.get("kind"), CalendarSpan.Kind.HOLIDAY);
        return new CalendarSpan(
                kind,
                english ? row.get("name_en") : VietnameseText.nfc(row.get("name_vi")),
                from,
                to,
                Set.of(),
                VietnameseText.nfc(row.get("source")));
    }
}
