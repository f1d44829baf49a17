package vn.haidang.campaign.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a line happens.
 *
 * @param from first day, where the words give one
 * @param to last day, where the words give one
 * @param text as written: "Tuần 2 tháng 6", "Trước 15/6"
 */
public record CheckedTime(
        Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, String text) {

    public enum Kind {
        /** Days, or words that mean days. */
        DATED,
        /** "Trước 15/6": only {@code to} counts. */
        DEADLINE,
        /** "Thường xuyên". */
        ONGOING,
        /** Words that nobody could date. */
        UNKNOWN
    }

    public static CheckedTime dated(LocalDate from, LocalDate to) {
        return new CheckedTime(Kind.DATED, from, to, "");
    }

    Optional<Days> days() {
        return kind == Kind.DATED && from != null && to != null && !to.isBefore(from)
                ? Optional.of(new Days(from, to))
                : Optional.empty();
    }

    record Days(LocalDate from, LocalDate to) {

        long length() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        boolean overlaps(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }

        boolean liesIn(LocalDate first, LocalDate last) {
            return !from.isBefore(first) && !to.isAfter(last);
        }

        LocalDate monday() {
            return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        boolean withinAWeek() {
            return !to.isAfter(monday().plusDays(6));
        }
    }
}
