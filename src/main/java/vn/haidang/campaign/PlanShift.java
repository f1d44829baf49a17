package vn.haidang.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By how much the days of a plan move when another is made on its model. @param days forward; back where negative */
public record PlanShift(long days) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    public @Nullable LocalDate moved(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        // A year on, the second of June is the second of June again, leap years or not.
        var years = Math.round(days / DAYS_OF_A_YEAR);
        return Math.abs(days - Math.round(years * DAYS_OF_A_YEAR)) <= 1 ? day.plusYears(years) : day.plusDays(days);
    }
}
