package vn.haidang.campaign.ahead;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of the days ahead, as this person may read it.
 *
 * @param key stays the same while the entry means the same thing
 * @param firstDay the day itself, the deadline, or the first day of a period
 * @param time as it is shown
 * @param units who does it; of a plan that is not this person's own only the person's own units
 * @param given to how many of these units, {@code done} how many of them are through
 * @param draft drafted, not in force
 * @param planReadable whether the whole plan may be opened
 * @param stamp when the line was last changed
 */
public record AheadEntry(
        String key,
        AheadKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        String time,
        String title,
        String lead,
        String units,
        String note,
        int given,
        int done,
        boolean draft,
        long planId,
        boolean planReadable,
        Instant stamp) {

    /** Under which day a list in order of time shows it; what runs already stands under today. */
    public LocalDate dayFrom(LocalDate today) {
        return firstDay.isBefore(today) ? today : firstDay;
    }

    AheadCells cells() {
        return new AheadCells(time, title, lead, units, note);
    }
}
