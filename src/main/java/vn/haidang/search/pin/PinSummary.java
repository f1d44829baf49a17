package vn.haidang.search.pin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of pins.
 *
 * @param updatedBy id of who set it last
 */
public record PinSummary(
        long id,
        String text,
        List<PinnedThing> things,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        PinState state,
        Instant updatedAt,
        long updatedBy) {

    /** Whether something of it is not shown, for it was taken back. */
    public boolean isIncomplete() {
        return things.stream().anyMatch(thing -> !thing.shown());
    }
}
