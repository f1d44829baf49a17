package vn.haidang.campaign.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.Time;

/** One unit that is asked, and what it answers over all; its remarks are rows of their own. */
@Entity
@Table(name = "plan_opinion")
class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_opinion_seq")
    @SequenceGenerator(name = "plan_opinion_seq", sequenceName = "plan_opinion_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Asking asking;

    private long organizationId;

    @Enumerated(EnumType.STRING)
    private @Nullable OpinionVerdict verdict;

    private @Nullable Instant firstAnsweredAt;
    private @Nullable Long answeredBy;
    private @Nullable Instant answeredAt;

    @Column(name = "is_late")
    private boolean late;

    /** No change to what an answer rests on: who is typing one when the reminder comes can still send it. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant remindedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(Asking asking, long organizationId) {
        this.asking = asking;
        this.organizationId = organizationId;
    }

    /**
     * The unit answers, or changes its answer. An answer after the deadline counts, and says that it came late.
     *
     * @throws Refused when the asking was ended, or somebody of the unit answered in between
     */
    void answer(OpinionVerdict said, long seenVersion, long by, Instant now) {
        asking.requireOpen();
        if (version != seenVersion) {
            throw Refused.because("opinion.refused.conflict");
        }
        verdict = said;
        if (firstAnsweredAt == null) {
            firstAnsweredAt = now;
        }
        answeredBy = by;
        answeredAt = now;
        late = LocalDate.ofInstant(now, Time.ZONE).isAfter(asking.deadline());
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    OpinionState state(LocalDate today) {
        if (verdict != null) {
            return late ? OpinionState.LATE : OpinionState.ANSWERED;
        }
        if (asking.isEnded()) {
            return OpinionState.NONE;
        }
        return today.isAfter(asking.deadline()) ? OpinionState.OVERDUE : OpinionState.WAITING;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Asking asking() {
        return asking;
    }

    long organizationId() {
        return organizationId;
    }

    @Nullable
    OpinionVerdict verdict() {
        return verdict;
    }

    @Nullable
    Instant firstAnsweredAt() {
        return firstAnsweredAt;
    }

    @Nullable
    Long answeredBy() {
        return answeredBy;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    long version() {
        return version;
    }
}
