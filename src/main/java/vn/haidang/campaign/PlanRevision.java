package vn.haidang.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A plan with its annex as it was frozen. Never changed, never deleted. */
@Entity
@Immutable
class PlanRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_revision_seq")
    @SequenceGenerator(name = "plan_revision_seq", sequenceName = "plan_revision_seq")
    private @Nullable Long id;

    private long planId;
    private int number;

    @Column(length = 1_000_000)
    private String content;

    @ElementCollection
    @CollectionTable(name = "plan_revision_line", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    @Column(name = "content", length = 100_000)
    private List<String> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_revision_campaign", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    @Column(name = "content", length = 100_000)
    private List<String> campaigns = new ArrayList<>();

    private String hash;
    private @Nullable String reason;
    private @Nullable Long authorId;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanRevision() {}

    PlanRevision(
            Plan plan, int number, List<String> campaigns, List<String> lines, @Nullable Long authorId, Instant now) {
        planId = plan.id();
        this.number = number;
        content = plan.content();
        this.campaigns.addAll(campaigns);
        this.lines.addAll(lines);
        hash = PlanCodec.hash(content, campaigns, lines);
        reason = plan.amendment();
        this.authorId = authorId;
        createdAt = now;
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }

    PlanDraft draft() {
        return PlanCodec.read(content);
    }

    List<String> campaigns() {
        return List.copyOf(campaigns);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    FrozenPlan frozen() {
        return new FrozenPlan(info(), draft(), campaigns(), lines());
    }

    /** Whether it still is what was hashed when it was frozen. */
    boolean isIntact() {
        return hash.equals(PlanCodec.hash(content, campaigns, lines));
    }

    PlanRevisionInfo info() {
        return new PlanRevisionInfo(number, hash, reason, authorId, createdAt);
    }
}
