package vn.haidang.search.pin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a pin holds on a day. */
public enum PinState {
    HOLDS,
    COMES,
    ENDED;

    static PinState on(LocalDate day, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(day)) {
            return ENDED;
        }
        return first != null && first.isAfter(day) ? COMES : HOLDS;
    }

    public String messageKey() {
        return "search.pin.state." + name();
    }
}
