package vn.haidang.account.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** How often something failed lately. Outlives a restart: waiting for one is no way around the brake. */
@Entity
@Table(name = "sign_in_brake")
class Failures implements Persistable<String> {

    @Id
    private String keyHash;

    private int failures;
    private Instant lastFailure;

    private transient boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Failures() {}

    Failures(String keyHash, Instant now) {
        this.keyHash = keyHash;
        failures = 1;
        lastFailure = now;
        fresh = true;
    }

    void again(Instant now, Instant forgottenBefore) {
        failures = lastFailure.isBefore(forgottenBefore) ? 1 : failures + 1;
        lastFailure = now;
    }

    int count(Instant forgottenBefore) {
        return lastFailure.isBefore(forgottenBefore) ? 0 : failures;
    }

    Instant last() {
        return lastFailure;
    }

    @Override
    public String getId() {
        return keyHash;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
