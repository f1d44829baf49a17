package vn.haidang.indicator.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ReferenceList;

class ShippedDaysTest {

    private final ShippedDays days = new ShippedDays();

    @ParameterizedTest
    @CsvSource({
        "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02",
        "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08"
    })
    void tetIsWhereVietnamKeepsItAndTheDaysAroundItAreToBeAvoided(LocalDate first) {
        var tet = of(DayKind.TET, first.getYear());

        assertThat(tet).singleElement().satisfies(day -> {
            assertThat(day.from()).isEqualTo(first.minusDays(1));
            assertThat(day.to()).isEqualTo(first.plusDays(3));
            assertThat(day.source()).contains("UTC+7", "không phải lịch nghỉ chính thức");
            assertThat(day.kind().isToBeAvoided()).isTrue();
        });
    }

    @Test
    void tet2030IsTheSecondOfFebruaryAndNotTheChineseThird() {
        var tet = of(DayKind.TET, 2030).getFirst();

        assertThat(tet.from()).isEqualTo(LocalDate.of(2030, 2, 1));
        assertThat(tet.source()).contains("02/02/2030").doesNotContain("03/02/2030");
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2035, 2040})
    void whatRepeatsIsThereEveryYear(int year) {
        assertThat(between(year).map(CalendarDay::from))
                .contains(
                        LocalDate.of(year, 5, 31),
                        LocalDate.of(year, 6, 1),
                        LocalDate.of(year, 6, 26),
                        LocalDate.of(year, 11, 9),
                        LocalDate.of(year, 11, 10),
                        LocalDate.of(year, 12, 1),
                        LocalDate.of(year, 12, 14));
    }

    @Test
    void aSpanIsFoundFromAnyOfItsDaysAndNotFromTheDayAfter() {
        assertThat(names(LocalDate.of(2026, 6, 15))).contains("Tháng hành động phòng, chống ma túy");
        assertThat(names(LocalDate.of(2026, 6, 30))).contains("Tháng hành động phòng, chống ma túy");
        assertThat(names(LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void noExamIsInvented() {
        assertThat(between(2027).filter(day -> day.kind() == DayKind.EXAM)).isEmpty();
        assertThat(between(2027).filter(day -> day.kind() == DayKind.SCHOOL_START))
                .isEmpty();
    }

    @Test
    void everyRowIsComposedNamedInBothLanguagesAndSourced() throws IOException {
        var text = Files.readString(Path.of("content/calendar/days.csv"));

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(ReferenceList.read("calendar/days.csv")).allSatisfy(row -> {
            assertThat(row.get("name_vi")).isNotBlank();
            assertThat(row.get("name_en")).isNotBlank();
            assertThat(row.get("source")).isNotBlank();
            assertThat(row.get("repeats")).isIn("yearly", "");
        });
        for (var kind : DayKind.values()) {
            assertThat(new Messages().text(Messages.VIETNAMESE, kind.messageKey()))
                    .doesNotStartWith("!");
        }
    }

    private Stream<CalendarDay> between(int year) {
        return days.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<CalendarDay> of(DayKind kind, int year) {
        return between(year).filter(day -> day.kind() == kind).toList();
    }

    private List<String> names(LocalDate day) {
        return days.between(day, day).map(CalendarDay::name).toList();
    }
}
