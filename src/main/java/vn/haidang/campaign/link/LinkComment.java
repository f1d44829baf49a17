package vn.haidang.campaign.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came by a link. @param line as it stands in the frozen annex; empty for the whole plan */
public record LinkComment(
        long id,
        String rowKey,
        String line,
        String text,
        Instant madeAt,
        String handledBy,
        @Nullable Instant handledAt) {

    public boolean isHandled() {
        return handledAt != null;
    }
}
