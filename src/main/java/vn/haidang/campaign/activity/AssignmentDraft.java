package vn.haidang.campaign.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one unit shall do of a line. @param due last day; none for what goes on all the time */
public record AssignmentDraft(
        long organizationId, int quantity, @Nullable LocalDate due) {

    /** More units than there are anywhere near. */
    public static final int UNITS_MAX = 2_000;
}
