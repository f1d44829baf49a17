package vn.haidang.campaign.opinion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An asked unit, as the writers of the plan see it. @param remarks that stand */
public record AskedUnit(
        long organizationId,
        String name,
        OpinionState state,
        @Nullable OpinionVerdict verdict,
        int remarks,
        String answeredBy,
        @Nullable Instant firstAnsweredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant remindedAt) {}
