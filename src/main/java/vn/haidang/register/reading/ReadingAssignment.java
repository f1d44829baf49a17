package vn.haidang.register.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That units were asked to study a document by a day. Which units: {@link ReadingDuty}. */
@Entity
class ReadingAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading_assignment_seq")
    @SequenceGenerator(name = "reading_assignment_seq", sequenceName = "reading_assignment_seq")
    private @Nullable Long id;

    private long documentId;
    private LocalDate dueOn;
    private String remark;
    private Instant assignedAt;
    private long assignedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReadingAssignment() {}

    ReadingAssignment(long documentId, LocalDate dueOn, String remark, long assignedBy, Instant now) {
        this.documentId = documentId;
        this.dueOn = dueOn;
        this.remark = remark;
        this.assignedBy = assignedBy;
        assignedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long documentId() {
        return documentId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String remark() {
        return remark;
    }

    Instant assignedAt() {
        return assignedAt;
    }
}
