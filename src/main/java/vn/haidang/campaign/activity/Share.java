package vn.haidang.campaign.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is given to do of a line.
 *
 * @param quantity how often; {@code done} how often so far
 * @param due last day; none for what goes on all the time
 */
public record Share(
        long id,
        long activityId,
        long organizationId,
        int quantity,
        @Nullable LocalDate due,
        AssignmentState state,
        int done,
        String result,
        long version) {

    public boolean isOverdue(LocalDate today) {
        return state != AssignmentState.DONE && due != null && due.isBefore(today);
    }
}
