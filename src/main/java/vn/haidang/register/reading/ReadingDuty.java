package vn.haidang.register.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.Time;
import vn.haidang.shared.VietnameseText;

/** What one unit owes, and what it says it did: one row, so that a unit answers once and can correct itself. */
@Entity
@Audited
class ReadingDuty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading_duty_seq")
    @SequenceGenerator(name = "reading_duty_seq", sequenceName = "reading_duty_seq")
    private @Nullable Long id;

    @NotAudited
    private long assignmentId;

    @NotAudited
    private long documentId;

    @NotAudited
    private long organizationId;

    @NotAudited
    private String organizationName;

    @NotAudited
    private String foldedName;

    @NotAudited
    private LocalDate dueOn;

    private @Nullable LocalDate studiedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable StudyForm form;

    private @Nullable Integer people;

    @Column(length = Study.REMARK_MAX)
    private String remark = "";

    /** The first time that the unit said so; a correction does not change it. */
    @NotAudited
    private @Nullable Instant confirmedAt;

    @NotAudited
    private @Nullable Long confirmedBy;

    /** It said so after the day. */
    @NotAudited
    private boolean late;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReadingDuty() {}

    ReadingDuty(ReadingAssignment assignment, OrganizationRef unit) {
        assignmentId = assignment.id();
        documentId = assignment.documentId();
        dueOn = assignment.dueOn();
        organizationId = unit.id();
        organizationName = unit.name();
        foldedName = VietnameseText.folded(unit.name());
    }

    void confirm(Study study, long by, Instant now) {
        studiedOn = study.studiedOn();
        form = study.form();
        people = study.people();
        remark = study.remark();
        if (confirmedAt == null) {
            confirmedAt = now;
            late = LocalDate.ofInstant(now, Time.ZONE).isAfter(dueOn);
        }
        confirmedBy = by;
    }

    ReadingState state(LocalDate today) {
        if (confirmedAt != null) {
            return late ? ReadingState.DONE_LATE : ReadingState.DONE;
        }
        return today.isAfter(dueOn) ? ReadingState.LATE : ReadingState.WAITING;
    }

    @Nullable
    Study study() {
        return studiedOn == null || form == null ? null : new Study(studiedOn, form, people, remark);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long documentId() {
        return documentId;
    }

    long organizationId() {
        return organizationId;
    }

    String organizationName() {
        return organizationName;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    @Nullable
    Long confirmedBy() {
        return confirmedBy;
    }
}
