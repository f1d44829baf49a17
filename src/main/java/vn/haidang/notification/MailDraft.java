package vn.haidang.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to send.
 *
 * @param accountId whom it is for, where that is somebody with an account
 * @param body plain text
 * @param expiresAt after that it would be of no use: the link in it is dead, the date is past
 */
public record MailDraft(@Nullable Long accountId, String recipient, String subject, String body, Instant expiresAt) {

    public static final int RECIPIENT_MAX = 254;
    public static final int SUBJECT_MAX = 200;
    public static final int BODY_MAX = 10_000;

    public MailDraft {
        if (recipient.length() > RECIPIENT_MAX || subject.length() > SUBJECT_MAX || body.length() > BODY_MAX) {
            throw new IllegalArgumentException("too long for a mail");
        }
    }

    /** Says nothing of the person or the secret in it. */
    @Override
    public String toString() {
        return "mail to account " + accountId;
    }
}
