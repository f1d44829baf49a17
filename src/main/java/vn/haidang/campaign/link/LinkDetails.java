package vn.haidang.campaign.link;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link as the writers of the plan see it. @param usedAt when a comment last came by it; reading leaves no trace */
public record LinkDetails(
        long id,
        int revision,
        String recipient,
        LinkState state,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        List<LinkComment> comments) {}
