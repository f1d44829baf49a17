package vn.haidang.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a public material has to be looked at again because what it cites has lapsed, and what came of it. */
@Entity
class CitationReview {

    static final int NOTE_MAX = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "citation_review_seq")
    @SequenceGenerator(name = "citation_review_seq", sequenceName = "citation_review_seq")
    private @Nullable Long id;

    private long materialId;
    private long documentId;
    private boolean partly;
    private LocalDate since;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CitationOutcome outcome;

    private @Nullable Instant closedAt;
    private @Nullable Long closedBy;

    @Column(length = NOTE_MAX)
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected CitationReview() {}

    CitationReview(long materialId, long documentId, boolean partly, LocalDate since, Instant now) {
        this.materialId = materialId;
        this.documentId = documentId;
        this.partly = partly;
        this.since = since;
        openedAt = now;
    }

    /** The rest of the document has lapsed too before anybody looked. */
    void lapsed(boolean onlyPartly, LocalDate day) {
        partly = onlyPartly;
        since = day;
    }

    void close(CitationOutcome how, @Nullable Long by, @Nullable String withNote, Instant now) {
        outcome = how;
        closedBy = by;
        note = withNote;
        closedAt = now;
    }

    long materialId() {
        return materialId;
    }

    long documentId() {
        return documentId;
    }

    CitationReviewInfo info(@Nullable String closedByName) {
        return new CitationReviewInfo(
                Objects.requireNonNull(id),
                materialId,
                documentId,
                partly,
                since,
                openedAt,
                outcome,
                closedAt,
                closedByName,
                note);
    }

    @Nullable
    Long closedBy() {
        return closedBy;
    }
}
