package vn.haidang.campaign.link;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link by which one person reads one frozen state of a plan and comments on it, for a time. */
@Entity
class PlanLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_link_seq")
    @SequenceGenerator(name = "plan_link_seq", sequenceName = "plan_link_seq")
    private @Nullable Long id;

    private long planId;
    private int revision;
    private String recipient;
    private String tokenHash;
    private long madeBy;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Long revokedBy;
    private @Nullable Instant revokedAt;
    private @Nullable Instant usedAt;
    private int comments;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanLink() {}

    PlanLink(long planId, int revision, String recipient, String tokenHash, long by, Instant now, Instant expiresAt) {
        this.planId = planId;
        this.revision = revision;
        this.recipient = recipient;
        this.tokenHash = tokenHash;
        madeBy = by;
        madeAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isUsable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Once is enough; again changes nothing. */
    void revoke(long by, Instant now) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = now;
        }
    }

    /** A comment came by it. */
    void commented(Instant now) {
        usedAt = now;
        comments++;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long planId() {
        return planId;
    }

    int revision() {
        return revision;
    }

    String recipient() {
        return recipient;
    }

    long madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    int comments() {
        return comments;
    }
}
