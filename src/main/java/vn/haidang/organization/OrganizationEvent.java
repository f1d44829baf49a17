package vn.haidang.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an organization: the day on which it took effect and its legal basis, which the history of the row does
 * not know (docs/decisions/0016-organizations-over-time.md). Never changed.
 */
@Entity
class OrganizationEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_event_seq")
    @SequenceGenerator(name = "organization_event_seq", sequenceName = "organization_event_seq")
    private @Nullable Long id;

    private long organizationId;

    @Enumerated(EnumType.STRING)
    private Milestone.Kind kind;

    private LocalDate happenedOn;
    private String basis;
    private @Nullable Long fromId;
    private @Nullable Long toId;
    private Instant recordedAt;
    private @Nullable Long recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected OrganizationEvent() {}

    OrganizationEvent(
            long organizationId,
            Milestone.Kind kind,
            Decision decision,
            @Nullable Long fromId,
            @Nullable Long toId,
            Instant recordedAt,
            @Nullable Long recordedBy) {
        this.organizationId = organizationId;
        this.kind = kind;
        this.happenedOn = decision.on();
        this.basis = decision.basis();
        this.fromId = fromId;
        this.toId = toId;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    Milestone.Kind kind() {
        return kind;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String basis() {
        return basis;
    }

    @Nullable
    Long fromId() {
        return fromId;
    }

    @Nullable
    Long toId() {
        return toId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Long recordedBy() {
        return recordedBy;
    }
}
