package vn.haidang.history;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That something was, and is gone: its kind and id, when, by whom and why; nothing of what it held. */
@Entity
class Tombstone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tombstone_seq")
    @SequenceGenerator(name = "tombstone_seq", sequenceName = "tombstone_seq")
    private @Nullable Long id;

    private String subject;
    private String subjectId;
    private Instant deletedAt;
    private @Nullable Long deletedBy;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected Tombstone() {}

    Tombstone(String subject, String subjectId, Instant deletedAt, @Nullable Long deletedBy, String reason) {
        this.subject = subject;
        this.subjectId = subjectId;
        this.deletedAt = deletedAt;
        this.deletedBy = deletedBy;
        this.reason = reason;
    }

    Gone gone() {
        return new Gone(subject, subjectId, deletedAt, deletedBy, reason);
    }
}
