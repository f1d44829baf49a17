package vn.haidang.history;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/** One transaction that changed audited rows. Keeps the id of the person, never a name: names can be deleted, history stays. */
@Entity
@RevisionEntity(RevisionAuthor.class)
class HistoryRevision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_revision_seq")
    @SequenceGenerator(name = "history_revision_seq", sequenceName = "history_revision_seq", allocationSize = 1)
    private long id;

    @RevisionTimestamp
    private Instant at = Instant.EPOCH;

    private @Nullable Long accountId;

    void madeBy(@Nullable Long accountId, Instant at) {
        this.accountId = accountId;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    @Nullable
    Long accountId() {
        return accountId;
    }
}
