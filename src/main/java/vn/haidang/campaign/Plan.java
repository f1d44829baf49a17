package vn.haidang.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** A plan as it is being written, and where it stands. What units work by is the revision that was issued. */
@Entity
class Plan {

    static final String SUBJECT = "plan";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_seq")
    @SequenceGenerator(name = "plan_seq", sequenceName = "plan_seq")
    private @Nullable Long id;

    private long organizationId;

    // Copies out of the content, for lists and filters.
    private String title;
    private String foldedTitle;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @Column(length = 1_000_000)
    private String content;

    @ElementCollection
    @CollectionTable(name = "plan_basis", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<Long> bases = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private PlanStage stage = PlanStage.DRAFT;

    /** Number of the newest frozen state; 0 before the first. */
    private int revision;

    private @Nullable Integer approvedRevision;
    private @Nullable Integer issuedRevision;
    private @Nullable String amendment;
    private @Nullable Long copiedFrom;
    private @Nullable Long createdBy;
    private Instant createdAt;
    private @Nullable Long updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(PlanDraft draft, long organizationId, @Nullable Long copiedFrom, @Nullable Long by, Instant now) {
        this.organizationId = organizationId;
        this.copiedFrom = copiedFrom;
        createdBy = by;
        createdAt = now;
        take(draft, by, now);
    }

    /** @throws Refused unless it is being written */
    void write(PlanDraft draft, @Nullable Long by, Instant now) {
        touch(by, now);
        take(draft, by, now);
    }

    /**
     * Something of it changes, be it a line of the annex. What was approved is no longer what stands here, and so no longer
     * approved.
     *
     * @throws Refused while it rests: being asked about, before the approver, issued
     */
    void touch(@Nullable Long by, Instant now) {
        if (stage == PlanStage.APPROVED) {
            move(PlanStage.DRAFT, now);
            approvedRevision = null;
        }
        if (!stage.isBeingWritten()) {
            throw Refused.because("campaign.refused.rests");
        }
        updatedBy = by;
        updatedAt = now;
    }

    private void take(PlanDraft draft, @Nullable Long by, Instant now) {
        title = draft.title();
        foldedTitle = VietnameseText.folded(draft.title());
        firstDay = Objects.requireNonNull(draft.firstDay());
        lastDay = Objects.requireNonNull(draft.lastDay());
        content = PlanCodec.write(draft);
        if (!bases.equals(draft.bases())) {
            bases.clear();
            bases.addAll(draft.bases());
        }
        updatedBy = by;
        updatedAt = now;
    }

    /** @throws Refused unless the step is one of {@link PlanStage} */
    void move(PlanStage next, Instant now) {
        if (!stage.leadsTo(next)) {
            throw Refused.because("campaign.refused.step");
        }
        stage = next;
        updatedAt = now;
    }

    /** @return the number of the state that is frozen now */
    int freeze() {
        return ++revision;
    }

    void submitted(Instant now) {
        move(PlanStage.SUBMITTED, now);
    }

    /** @param number of the revision that the approver saw */
    void approved(int number, Instant now) {
        move(PlanStage.APPROVED, now);
        approvedRevision = number;
    }

    /** What was approved has been signed: from now on it is what units work by. */
    void issued(Instant now) {
        move(PlanStage.ISSUED, now);
        issuedRevision = Objects.requireNonNull(approvedRevision);
        amendment = null;
    }

    /** Writing goes on, with a reason; what was issued stays in force until another revision is issued. */
    void amend(String reason, @Nullable Long by, Instant now) {
        if (stage != PlanStage.ISSUED && stage != PlanStage.SENT) {
            throw Refused.because("campaign.refused.step");
        }
        move(PlanStage.DRAFT, now);
        approvedRevision = null;
        amendment = reason;
        updatedBy = by;
    }

    PlanDraft draft() {
        return PlanCodec.read(content);
    }

    String content() {
        return content;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long organizationId() {
        return organizationId;
    }

    String title() {
        return title;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    PlanStage stage() {
        return stage;
    }

    int revision() {
        return revision;
    }

    @Nullable
    Integer approvedRevision() {
        return approvedRevision;
    }

    @Nullable
    Integer issuedRevision() {
        return issuedRevision;
    }

    @Nullable
    String amendment() {
        return amendment;
    }

    @Nullable
    Long copiedFrom() {
        return copiedFrom;
    }

    @Nullable
    Long createdBy() {
        return createdBy;
    }

    @Nullable
    Long updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }

    PlanHead head() {
        return new PlanHead(id(), title, organizationId, firstDay, lastDay, stage, issuedRevision);
    }
}
