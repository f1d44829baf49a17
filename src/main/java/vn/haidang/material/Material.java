package vn.haidang.material;

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
import vn.haidang.review.Reviewable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * The working side of a material: its text as it is being written, and where it stands. The public never reads this;
 * what it reads is {@link PublishedMaterial}.
 */
@Entity
class Material {

    static final String SUBJECT = "material";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "material_seq")
    @SequenceGenerator(name = "material_seq", sequenceName = "material_seq")
    private @Nullable Long id;

    /** The id that content folders and the API use; never changes. */
    private String publicId;

    private long organizationId;
    private @Nullable Long createdBy;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Long updatedBy;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(EnumType.STRING)
    private Publicity publicity = Publicity.NONE;

    // Copies out of the content, for lists and filters.
    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    private String title;
    /** The title without marks: officers type their filters as everybody does. */
    private String foldedTitle;

    @Column(length = 1_000_000)
    private String content;

    /** Number of the newest revision; 0 before the first submission. */
    private int revision;

    private @Nullable Integer approvedRevision;
    private @Nullable Instant publishAt;

    /** Hash of the folder entry that it was imported from: the same again changes nothing. */
    private @Nullable String importHash;

    /** Who brought it in from an archive; nobody for what the operator of the portal imported. */
    private @Nullable Long importedBy;

    private @Nullable Instant discardedAt;
    private @Nullable Long discardedBy;

    /** Published by an import, without approval; waits for a second person's confirmation. */
    private boolean forced;

    /** Why nobody decided on it first. */
    private @Nullable String forcedReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Material() {}

    Material(String publicId, MaterialDraft draft, long organizationId, @Nullable Long createdBy, Instant now) {
        this.publicId = publicId;
        this.organizationId = organizationId;
        this.createdBy = createdBy;
        createdAt = now;
        take(draft, createdBy, now);
    }

    /** Takes a newly written text. What was approved before stays approved, and public, as it is. */
    void write(MaterialDraft draft, @Nullable Long by, Instant now) {
        if (stage == Stage.SUBMITTED) {
            throw Refused.because("material.refused.submitted");
        }
        if (stage == Stage.DISCARDED) {
            throw Refused.because("material.refused.discarded");
        }
        take(draft, by, now);
        if (stage == Stage.APPROVED) {
            stage = Stage.DRAFT;
        }
    }

    private void take(MaterialDraft draft, @Nullable Long by, Instant now) {
        content = ContentCodec.write(draft);
        kind = draft.kind();
        title = draft.title();
        foldedTitle = VietnameseText.folded(title);
        updatedBy = by;
        updatedAt = now;
    }

    /** Freezes the text as it stands. */
    Revision freeze(@Nullable Long by, Instant now) {
        revision++;
        return new Revision(id(), revision, content, by, now);
    }

    void submitted(Instant now) {
        stage = Stage.SUBMITTED;
        updatedAt = now;
    }

    void takenBack(Instant now) {
        require(Stage.SUBMITTED);
        stage = Stage.DRAFT;
        updatedAt = now;
    }

    void returned(Instant now) {
        require(Stage.SUBMITTED);
        stage = Stage.RETURNED;
        updatedAt = now;
    }

    void approved(@Nullable Instant at, Instant now) {
        require(Stage.SUBMITTED);
        stage = Stage.APPROVED;
        approvedRevision = revision;
        publishAt = at;
        if (at != null && publicity != Publicity.PUBLISHED) {
            publicity = Publicity.SCHEDULED;
        }
        updatedAt = now;
    }

    void published(Instant now) {
        publicity = Publicity.PUBLISHED;
        publishAt = null;
        updatedAt = now;
    }

    void broughtBy(@Nullable Long account) {
        importedBy = account;
    }

    /** Published without approval, for a reason; it stays flagged until a second person confirms it. */
    void forced(String hash, String reason, Instant now) {
        stage = Stage.APPROVED;
        approvedRevision = revision;
        importHash = hash;
        forced = true;
        forcedReason = reason.isEmpty() ? null : reason;
        published(now);
    }

    void imported(String hash) {
        importHash = hash;
    }

    void confirmed(Instant now) {
        forced = false;
        updatedAt = now;
    }

    void withdrawn(Instant now) {
        if (publicity != Publicity.PUBLISHED && publicity != Publicity.SCHEDULED) {
            throw Refused.because("material.refused.not.public");
        }
        publicity = Publicity.WITHDRAWN;
        publishAt = null;
        updatedAt = now;
    }

    /** Thrown away before it was ever public. */
    void discarded(long by, Instant now) {
        if (publicity != Publicity.NONE || (stage != Stage.DRAFT && stage != Stage.RETURNED)) {
            throw Refused.because("material.refused.stage");
        }
        stage = Stage.DISCARDED;
        discardedBy = by;
        discardedAt = now;
        updatedAt = now;
    }

    void putBack(Instant now) {
        require(Stage.DISCARDED);
        stage = Stage.DRAFT;
        discardedBy = null;
        discardedAt = null;
        updatedAt = now;
    }

    /** Whether it was thrown away before this moment and never taken back. */
    boolean wasDiscardedBefore(Instant moment) {
        return stage == Stage.DISCARDED && discardedAt != null && discardedAt.isBefore(moment);
    }

    @Nullable
    Long discardedBy() {
        return discardedBy;
    }

    @Nullable
    Instant discardedAt() {
        return discardedAt;
    }

    /** Somebody else carries on with it: it stands in their lists from now on. */
    void handedOver(long to, Instant now) {
        createdBy = to;
        updatedAt = now;
    }

    /** Hash that the working text would have if it were frozen now. */
    String contentHash() {
        return ContentCodec.hash(content);
    }

    /** Whether somebody wrote in the workspace since the last import: an import must not overwrite that. */
    boolean wasTouchedSinceImport() {
        return updatedBy != null;
    }

    private void require(Stage expected) {
        if (stage != expected) {
            throw Refused.because("material.refused.stage");
        }
    }

    MaterialDraft draft() {
        return ContentCodec.read(content);
    }

    /** The frozen text that is submitted, as the review module sees it. */
    Reviewable reviewable(Revision frozen) {
        return new Submission(id(), frozen.number(), frozen.hash(), organizationId, title);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String publicId() {
        return publicId;
    }

    long organizationId() {
        return organizationId;
    }

    @Nullable
    Long createdBy() {
        return createdBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Long updatedBy() {
        return updatedBy;
    }

    Stage stage() {
        return stage;
    }

    Publicity publicity() {
        return publicity;
    }

    MaterialKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    int revision() {
        return revision;
    }

    @Nullable
    Integer approvedRevision() {
        return approvedRevision;
    }

    @Nullable
    Instant publishAt() {
        return publishAt;
    }

    @Nullable
    String importHash() {
        return importHash;
    }

    boolean isForced() {
        return forced;
    }

    @Nullable
    String forcedReason() {
        return forcedReason;
    }

    @Nullable
    Long importedBy() {
        return importedBy;
    }

    long version() {
        return version;
    }

    private record Submission(long subjectId, int revision, String contentHash, long organizationId, String title)
            implements Reviewable {

        @Override
        public String subject() {
            return SUBJECT;
        }

        @Override
        public Permission permissionToDecide() {
            return Permission.MATERIAL_APPROVE;
        }
    }
}
