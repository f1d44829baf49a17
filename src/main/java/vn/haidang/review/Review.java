package vn.haidang.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One submission and what became of it.
 *
 * @param contentHash of the revision that was submitted
 * @param note why it was returned, or what the approver added
 */
public record Review(
        long id,
        String subject,
        long subjectId,
        int revision,
        String contentHash,
        long organizationId,
        String title,
        ReviewState state,
        long submittedBy,
        Instant submittedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
