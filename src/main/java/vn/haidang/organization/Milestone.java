package vn.haidang.organization;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an organization, as its page tells it.
 *
 * @param on the day on which it took effect
 * @param basis the document or reason
 * @param from the name before, the parent before, or the one that was taken in
 * @param to the name, the parent or the successor afterwards
 * @param recordedBy account that put it down; none when the portal did
 */
public record Milestone(
        Kind kind,
        LocalDate on,
        String basis,
        String from,
        String to,
        Instant recordedAt,
        @Nullable Long recordedBy) {

    public enum Kind {
        FOUNDED,
        RENAMED,
        MOVED,
        /** Taken in by another. */
        MERGED,
        /** Took another in. */
        ABSORBED,
        CLOSED
    }
}
