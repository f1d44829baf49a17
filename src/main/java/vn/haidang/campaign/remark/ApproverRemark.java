package vn.haidang.campaign.remark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark of an approver as it is shown.
 *
 * @param revision that it was made on
 * @param rowKey of the line; empty for the whole plan
 * @param line as it stands in that revision; empty for the whole plan
 * @param own whether the person who looks made it
 * @param answer of the writers; may be empty though they dealt with it
 */
public record ApproverRemark(
        long id,
        long version,
        int revision,
        String rowKey,
        String line,
        String text,
        String madeBy,
        Instant madeAt,
        boolean own,
        String answer,
        String settledBy,
        @Nullable Instant settledAt) {

    public boolean isOpen() {
        return settledAt == null;
    }

    public boolean isOnWholePlan() {
        return rowKey.isEmpty();
    }
}
