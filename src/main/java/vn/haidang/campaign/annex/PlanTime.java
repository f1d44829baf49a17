package vn.haidang.campaign.annex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a line is due, in words and, where the words tell, in days.
 *
 * @param text as written
 * @param from first day; {@code null} when unknown, and for {@link Kind#UNTIL}
 * @param to last day; {@code null} when unknown
 * @param complete whether all of the text was understood
 */
public record PlanTime(
        String text,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean complete) {

    public enum Kind {
        /** One day. */
        FIXED,
        /** Some time between two days. */
        PERIOD,
        /** Any time up to a day; that day still counts. */
        UNTIL,
        /** All through the plan, again and again. */
        ONGOING,
        /** Once in every year of the plan. */
        YEARLY,
        UNKNOWN
    }

    static PlanTime unknown(String text) {
        return new PlanTime(text, Kind.UNKNOWN, null, null, text.isEmpty());
    }
}
