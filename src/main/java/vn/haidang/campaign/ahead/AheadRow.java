package vn.haidang.campaign.ahead;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of an annex as far as the days ahead need it; {@code reason} is never read here. */
record AheadRow(
        long id,
        long planId,
        String rowKey,
        boolean issued,
        String title,
        String lead,
        String units,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String note,
        Instant updatedAt) {

    LocalDate from() {
        return firstDay == null ? to() : firstDay;
    }

    LocalDate to() {
        return lastDay == null ? LocalDate.EPOCH : lastDay;
    }
}
