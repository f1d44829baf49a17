package vn.haidang.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a document is in force.
 *
 * @param from first day; not known while empty
 * @param to last day; open while empty
 * @param partlyLapsedOn first day on which some of it is no longer in force
 * @param partlyLapsed which articles those are, in words
 */
public record Validity(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate partlyLapsedOn,
        String partlyLapsed) {

    public DocumentState on(LocalDate day) {
        if (to != null && day.isAfter(to)) {
            return DocumentState.LAPSED;
        }
        if (partlyLapsedOn != null && !day.isBefore(partlyLapsedOn)) {
            return DocumentState.PARTLY_LAPSED;
        }
        if (from == null) {
            return DocumentState.UNKNOWN;
        }
        return day.isBefore(from) ? DocumentState.NOT_YET : DocumentState.IN_FORCE;
    }

    /** First day on which it is no longer in force, as people say it: "hết hiệu lực từ 01/7/2026". */
    public @Nullable LocalDate lapsedFrom() {
        return to == null ? null : to.plusDays(1);
    }
}
