package vn.haidang.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A frozen state of a plan in a list. @param reason of the amendment that it belongs to */
public record PlanRevisionInfo(
        int number,
        String hash,
        @Nullable String reason,
        @Nullable Long authorId,
        Instant createdAt) {}
