package vn.haidang.coverage;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan as it is held at one commune.
 *
 * @param readable whether the reader may open its plan
 * @param time in words
 * @param neighbourhoods within the commune, where the line names any
 * @param planned how often there, {@code done} how often so far
 */
public record HeldLine(
        long id,
        long planId,
        String plan,
        boolean readable,
        String title,
        String time,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<Long> neighbourhoods,
        long planned,
        long done) {

    HeldLine held(long times, long doneTimes) {
        return new HeldLine(
                id, planId, plan, readable, title, time, firstDay, lastDay, neighbourhoods, times, doneTimes);
    }
}
