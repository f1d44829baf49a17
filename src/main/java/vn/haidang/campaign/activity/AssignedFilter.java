package vn.haidang.campaign.activity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of assigned work is narrowed to.
 *
 * @param text each word stands in the title of the line, marks or not
 * @param overdue only what is not done after its day
 * @param organizationId of one unit; none for all in scope
 */
public record AssignedFilter(
        String text,
        Set<AssignmentState> states,
        boolean overdue,
        @Nullable Long organizationId) {

    public static final AssignedFilter ALL = new AssignedFilter("", Set.of(), false, null);

    public AssignedFilter {
        states = Set.copyOf(states);
    }
}
