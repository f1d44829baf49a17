package vn.haidang.campaign.target;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a plan wants to reach, as one number. */
@Entity
class PlanTarget {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_target_seq")
    @SequenceGenerator(name = "plan_target_seq", sequenceName = "plan_target_seq")
    private @Nullable Long id;

    private long planId;
    private String indicator;
    private String title;
    private long amount;
    private int position;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanTarget() {}

    PlanTarget(long planId, TargetDraft draft, int position) {
        this.planId = planId;
        this.position = position;
        indicator = draft.indicator();
        title = draft.title();
        amount = draft.amount();
    }

    void change(TargetDraft draft) {
        indicator = draft.indicator();
        title = draft.title();
        amount = draft.amount();
    }

    Target target() {
        return new Target(Objects.requireNonNull(id), indicator, title, amount, version);
    }

    long planId() {
        return planId;
    }

    String indicator() {
        return indicator;
    }

    int position() {
        return position;
    }

    long version() {
        return version;
    }
}
