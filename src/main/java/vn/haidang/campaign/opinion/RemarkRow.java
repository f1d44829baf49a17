package vn.haidang.campaign.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of remarks and what became of them (ý kiến – tiếp thu, giải trình).
 *
 * @param rowKey of the line; empty for the whole plan
 * @param line as it stands in the frozen annex; empty for the whole plan
 */
public record RemarkRow(
        long id,
        long version,
        long organizationId,
        String unit,
        String rowKey,
        String line,
        String text,
        @Nullable RemarkOutcome outcome,
        String explanation,
        String settledBy,
        @Nullable Instant settledAt) {

    public boolean isOpen() {
        return outcome == null;
    }
}
