package vn.haidang.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was deleted.
 *
 * @param subject what it was, as in {@code material}
 * @param subjectId its id; never given again
 */
public record Gone(
        String subject,
        String subjectId,
        Instant at,
        @Nullable Long accountId,
        String reason) {}
