package vn.haidang.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail; not what it said.
 *
 * @param problem of the last attempt, as the end of a message key {@code notification.problem.…}
 */
public record SentMail(
        long id,
        @Nullable Long accountId,
        MailState state,
        Instant createdAt,
        int attempts,
        @Nullable Instant lastAttemptAt,
        @Nullable String problem) {}
