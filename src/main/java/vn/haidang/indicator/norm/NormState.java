package vn.haidang.indicator.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a norm stands on a day. */
public enum NormState {
    UPCOMING,
    IN_FORCE,
    LAPSED;

    /** @param to last day; {@code null} while there is no end */
    public static NormState on(LocalDate day, LocalDate from, @Nullable LocalDate to) {
        if (from.isAfter(day)) {
            return UPCOMING;
        }
        return to != null && to.isBefore(day) ? LAPSED : IN_FORCE;
    }

    public String messageKey() {
        return "indicator.norm.state." + this;
    }
}
