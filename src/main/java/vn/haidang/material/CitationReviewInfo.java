package vn.haidang.material;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review that a lapsed document asked for.
 *
 * @param partly only a part of the document lapsed
 * @param since first day on which it is not in force
 * @param outcome nothing while it waits
 * @param closedBy who decided, by name; nobody when a newer text or the register did
 */
public record CitationReviewInfo(
        long id,
        long materialId,
        long documentId,
        boolean partly,
        LocalDate since,
        Instant openedAt,
        @Nullable CitationOutcome outcome,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String note) {

    public boolean isOpen() {
        return outcome == null;
    }
}
