package vn.haidang.campaign;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a unit was sent a plan, and when it said that it has it. */
@Entity
class PlanReceipt {

    @EmbeddedId
    private Key id;

    private @Nullable Long confirmedBy;
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanReceipt() {}

    PlanReceipt(long issueId, long organizationId) {
        id = new Key(issueId, organizationId);
    }

    void confirm(long by, Instant now) {
        if (confirmedAt == null) {
            confirmedBy = by;
            confirmedAt = now;
        }
    }

    long organizationId() {
        return id.organizationId();
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Embeddable
    record Key(long issueId, long organizationId) implements Serializable {}
}
