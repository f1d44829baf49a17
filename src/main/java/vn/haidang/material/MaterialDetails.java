package vn.haidang.material;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.review.Review;
import vn.haidang.shared.Reason;

/**
 * A material as its workspace page shows it.
 *
 * @param version to be given back on saving: a save on top of somebody else's is refused
 * @param forcedReason why it was published before anyone decided on it
 * @param submittedHash of the revision that waits for a decision
 * @param publicAddress of the public page, once it has one
 * @param whyNot for each action the reasons against it for this person; an empty list means that it can be done
 */
public record MaterialDetails(
        long id,
        String publicId,
        long version,
        MaterialDraft draft,
        Stage stage,
        Publicity publicity,
        boolean forced,
        @Nullable String forcedReason,
        String organization,
        @Nullable String author,
        Instant updatedAt,
        @Nullable Instant publishAt,
        @Nullable String submittedHash,
        @Nullable String publicAddress,
        List<RevisionInfo> revisions,
        List<Review> reviews,
        Map<Long, String> names,
        Map<MaterialAction, List<Reason>> whyNot) {

    public boolean can(MaterialAction action) {
        return reasonsAgainst(action).isEmpty();
    }

    public List<Reason> reasonsAgainst(MaterialAction action) {
        return whyNot.getOrDefault(action, List.of(Reason.of("material.refused.permission")));
    }
}
