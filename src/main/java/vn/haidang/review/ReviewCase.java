package vn.haidang.review;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Permission;
import vn.haidang.shared.VietnameseText;

/** One submission and what became of it. */
@Entity
class ReviewCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_case_seq")
    @SequenceGenerator(name = "review_case_seq", sequenceName = "review_case_seq")
    private @Nullable Long id;

    private String subject;
    private long subjectId;
    private int revision;
    private String contentHash;
    private long organizationId;
    private String title;
    /** The title without marks: people type their filters without. */
    private String foldedTitle;

    @Enumerated(EnumType.STRING)
    private Permission permissionToDecide;

    @Enumerated(EnumType.STRING)
    private ReviewState state = ReviewState.OPEN;

    private long submittedBy;
    private Instant submittedAt;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;

    @Column(length = Reviews.NOTE_MAX)
    private @Nullable String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewCase() {}

    ReviewCase(Reviewable thing, long submittedBy, Instant now) {
        subject = thing.subject();
        subjectId = thing.subjectId();
        revision = thing.revision();
        contentHash = thing.contentHash();
        organizationId = thing.organizationId();
        title = thing.title();
        foldedTitle = VietnameseText.folded(title);
        permissionToDecide = thing.permissionToDecide();
        this.submittedBy = submittedBy;
        submittedAt = now;
    }

    void decide(ReviewState decision, long by, @Nullable String withNote, Instant now) {
        if (state != ReviewState.OPEN) {
            throw new IllegalStateException("decided already: " + state);
        }
        state = decision;
        decidedBy = by;
        decidedAt = now;
        note = withNote;
    }

    boolean isAbout(String hash) {
        return contentHash.equals(hash);
    }

    boolean wasSubmittedBy(long accountId) {
        return submittedBy == accountId;
    }

    String contentHash() {
        return contentHash;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long organizationId() {
        return organizationId;
    }

    Permission permissionToDecide() {
        return permissionToDecide;
    }

    Review toReview() {
        return new Review(
                Objects.requireNonNull(id),
                subject,
                subjectId,
                revision,
                contentHash,
                organizationId,
                title,
                state,
                submittedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                note);
    }
}
