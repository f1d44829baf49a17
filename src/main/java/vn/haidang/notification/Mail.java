package vn.haidang.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail on its way. What it says and to whom stands here until it is sent or given up, and no longer. */
@Entity
class Mail {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
    @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq")
    private @Nullable Long id;

    private @Nullable Long accountId;
    private @Nullable String recipient;
    private @Nullable String subject;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private Instant createdAt;
    private Instant expiresAt;
    private int attempts;
    private @Nullable Instant lastAttemptAt;
    private @Nullable String problem;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(MailDraft draft, Instant now) {
        accountId = draft.accountId();
        recipient = draft.recipient();
        subject = draft.subject();
        body = draft.body();
        createdAt = now;
        expiresAt = draft.expiresAt();
    }

    void sent(Instant now) {
        attempts++;
        lastAttemptAt = now;
        problem = null;
        state = MailState.SENT;
        empty();
    }

    /** @param why the kind of failure; never the words of a server, which may repeat the address */
    void failed(String why, Instant now) {
        attempts++;
        lastAttemptAt = now;
        problem = why;
    }

    void givenUp() {
        state = MailState.GIVEN_UP;
        empty();
    }

    /** The person is no more. */
    void forgotten() {
        if (state == MailState.WAITING) {
            givenUp();
        }
        accountId = null;
    }

    private void empty() {
        recipient = null;
        subject = null;
        body = null;
    }

    boolean isWaiting() {
        return state == MailState.WAITING;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    MailDraft draft() {
        return new MailDraft(
                accountId,
                Objects.requireNonNull(recipient),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(body),
                expiresAt);
    }

    SentMail toSentMail() {
        return new SentMail(id(), accountId, state, createdAt, attempts, lastAttemptAt, problem);
    }
}
