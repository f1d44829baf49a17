package vn.haidang.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.register.DocumentRef;
import vn.haidang.review.Review;
import vn.haidang.shared.Reason;

/**
 * A plan on its page.
 *
 * @param openHash of the revision that waits for a decision
 * @param names of people by account, as far as they are known
 * @param reasons why this person cannot do what, by action
 */
public record PlanDetails(
        long id,
        long version,
        PlanDraft draft,
        PlanStage stage,
        long organizationId,
        String organization,
        int revision,
        @Nullable Integer approvedRevision,
        @Nullable Integer issuedRevision,
        @Nullable String amendment,
        @Nullable String openHash,
        List<DocumentRef> bases,
        List<PlanRevisionInfo> revisions,
        List<Review> reviews,
        List<PlanIssueInfo> issues,
        Map<Long, String> names,
        Instant updatedAt,
        Map<PlanAction, List<Reason>> reasons) {

    public boolean may(PlanAction action) {
        return Objects.requireNonNull(reasons.get(action)).isEmpty();
    }
}
