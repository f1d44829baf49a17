package vn.haidang.account.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The secret that a person's device shares with the portal, sealed; and the last code that was taken from it. */
@Entity
class SecondFactor implements Persistable<Long> {

    @Id
    private long accountId;

    private String secret;
    private Instant since;
    private long lastStep;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(long accountId, String sealedSecret, long step, Instant now) {
        this.accountId = accountId;
        secret = sealedSecret;
        since = now;
        lastStep = step;
    }

    /** A code of this step was taken: neither it nor one before is taken again. */
    void took(long step) {
        lastStep = step;
    }

    String secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }

    @Override
    public Long getId() {
        return accountId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
