package vn.haidang.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once. Known by the hash of its token: who reads the database cannot follow it. */
@Entity
class AccountLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_link_seq")
    @SequenceGenerator(name = "account_link_seq", sequenceName = "account_link_seq")
    private @Nullable Long id;

    private long accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private String tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    AccountLink(long accountId, LinkPurpose purpose, String tokenHash, Instant now) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        createdAt = now;
        expiresAt = now.plus(purpose.valid());
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    long accountId() {
        return accountId;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
