package vn.haidang.campaign.ahead;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a person hears of the days ahead: by a calendar feed under a secret address, by a weekly mail. */
@Entity
@Table(name = "look_ahead_feed")
class Feed {

    @Id
    private long accountId;

    private @Nullable String tokenHash;
    private @Nullable Instant madeAt;
    private boolean digest = true;
    private @Nullable String digestWeek;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Feed() {}

    Feed(long accountId) {
        this.accountId = accountId;
    }

    /** The address made before stops working. */
    void open(String hash, Instant now) {
        tokenHash = hash;
        madeAt = now;
    }

    void close() {
        tokenHash = null;
        madeAt = null;
    }

    void mail(boolean wanted) {
        digest = wanted;
    }

    /** @return whether this person wants a mail this week and has none yet; from then on they have */
    boolean takeDigest(String week) {
        if (!digest || week.equals(digestWeek)) {
            return false;
        }
        digestWeek = week;
        return true;
    }

    long accountId() {
        return accountId;
    }

    FeedState state() {
        return new FeedState(tokenHash != null, madeAt, digest);
    }
}
