package vn.haidang.material.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened to a material. Never changed; goes only together with the material. */
@Entity
@Immutable
class MaterialEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long materialId;

    @Enumerated(EnumType.STRING)
    private Happening kind;

    private @Nullable Integer revision;
    private Instant at;
    private @Nullable Long accountId;
    private @Nullable String detail;

    @Column(length = Trail.NOTE_MAX)
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected MaterialEvent() {}

    MaterialEvent(
            long materialId,
            Happening kind,
            @Nullable Integer revision,
            Instant at,
            @Nullable Long accountId,
            String detail,
            String note) {
        this.materialId = materialId;
        this.kind = kind;
        this.revision = revision;
        this.at = at;
        this.accountId = accountId;
        this.detail = detail.isEmpty() ? null : detail;
        this.note = note.isEmpty() ? null : note;
    }

    long materialId() {
        return materialId;
    }

    TrailEntry entry() {
        return new TrailEntry(
                kind,
                revision,
                at,
                accountId,
                Objects.requireNonNullElse(detail, ""),
                Objects.requireNonNullElse(note, ""));
    }
}
