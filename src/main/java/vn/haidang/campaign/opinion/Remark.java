package vn.haidang.campaign.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;

/**
 * What a unit remarks, and what becomes of it. Its words never change: a unit that says something else withdraws it and makes
 * another, so that no answer ever stands beside words it was not given to.
 */
@Entity
@Table(name = "opinion_remark")
class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_remark_seq")
    @SequenceGenerator(name = "opinion_remark_seq", sequenceName = "opinion_remark_seq")
    private @Nullable Long id;

    private long opinionId;
    private String rowKey;
    private int position;

    @Column(name = "remark")
    private String text;

    private long madeBy;
    private Instant madeAt;
    private @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RemarkOutcome outcome;

    private String explanation = "";
    private @Nullable Long settledBy;
    private @Nullable Instant settledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(long opinionId, String rowKey, int position, String text, long by, Instant now) {
        this.opinionId = opinionId;
        this.rowKey = rowKey;
        this.position = position;
        this.text = text;
        madeBy = by;
        madeAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** @throws Refused when the unit has withdrawn it, or somebody else dealt with it in between */
    void resolve(SettlementDraft draft, long by, Instant now) {
        if (withdrawnAt != null) {
            throw Refused.because("opinion.refused.withdrawn");
        }
        if (version != draft.version()) {
            throw Refused.because("opinion.refused.conflict");
        }
        outcome = draft.outcome();
        explanation = draft.explanation();
        settledBy = by;
        settledAt = now;
    }

    boolean isOpen() {
        return withdrawnAt == null && outcome == null;
    }

    boolean says(String words) {
        return text.equals(words);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long opinionId() {
        return opinionId;
    }

    String rowKey() {
        return rowKey;
    }

    int position() {
        return position;
    }

    String text() {
        return text;
    }

    @Nullable
    RemarkOutcome outcome() {
        return outcome;
    }

    String explanation() {
        return explanation;
    }

    @Nullable
    Long resolvedBy() {
        return settledBy;
    }

    @Nullable
    Instant resolvedAt() {
        return settledAt;
    }

    long version() {
        return version;
    }
}
