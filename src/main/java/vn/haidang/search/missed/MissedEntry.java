package vn.haidang.search.missed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that many searched and did not find.
 *
 * @param times since {@code firstDay}
 * @param days on how many different days
 * @param note what an editor wrote for the synonyms
 * @param decidedBy id of who decided; {@code null} while nobody has
 */
public record MissedEntry(
        long id,
        String text,
        long times,
        int days,
        LocalDate firstDay,
        LocalDate lastDay,
        MissedState state,
        String note,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy) {

    public static final int NOTE_MAX = 500;
}
