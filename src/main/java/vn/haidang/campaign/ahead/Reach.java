package vn.haidang.campaign.ahead;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How far a look ahead reaches; today is the first day of it. */
public enum Reach {
    WEEK(7),
    MONTH(30),
    TWO_MONTHS(60),
    QUARTER(90);

    private final int days;

    Reach(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    /** @return the last day that still counts */
    public LocalDate lastDay(LocalDate today) {
        return today.plusDays(days - 1L);
    }

    public static Optional<Reach> ofDays(int days) {
        return Arrays.stream(values()).filter(span -> span.days == days).findFirst();
    }
}
