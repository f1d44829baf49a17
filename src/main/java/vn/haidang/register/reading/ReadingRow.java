package vn.haidang.register.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.register.DocumentRef;

/**
 * What a unit was asked to study, and what it said.
 *
 * @param study nothing while the unit has not said anything
 * @param confirmedBy by name
 * @param own whether this person may answer for the unit
 */
public record ReadingRow(
        long id,
        DocumentRef document,
        String unit,
        LocalDate dueOn,
        ReadingState state,
        @Nullable Study study,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        boolean own) {}
