package vn.haidang.campaign.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;

/** One unit's share of one line: how much, by when, and how far it is. */
@Entity
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq")
    private @Nullable Long id;

    private long activityId;
    private long planId;
    private long organizationId;
    private int quantity;
    private @Nullable LocalDate due;
    private boolean withdrawn;

    @Enumerated(EnumType.STRING)
    private AssignmentState state = AssignmentState.NOT_STARTED;

    private int done;
    private String result = "";
    private @Nullable Long updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(Activity activity, long organizationId, int quantity, @Nullable LocalDate due, Instant now) {
        activityId = activity.id();
        planId = activity.planId();
        this.organizationId = organizationId;
        ask(quantity, due, now);
    }

    /** What is wanted of the unit; how far it is stays as it was. */
    final void ask(int newQuantity, @Nullable LocalDate newDue, Instant now) {
        if (!withdrawn && quantity == newQuantity && Objects.equals(due, newDue) && updatedAt != null) {
            return;
        }
        quantity = newQuantity;
        due = newDue;
        withdrawn = false;
        updatedAt = now;
    }

    /** An amendment took it back. */
    void withdraw(Instant now) {
        withdrawn = true;
        updatedAt = now;
    }

    /** @throws Refused when the numbers contradict the state, or somebody else answered in between */
    void answer(AssignmentAnswer answer, long by, Instant now) {
        if (version != answer.version()) {
            throw Refused.because("campaign.refused.conflict");
        }
        if (withdrawn) {
            throw Refused.because("campaign.refused.withdrawn");
        }
        state = answer.state();
        done = answer.done();
        result = answer.result();
        updatedBy = by;
        updatedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long activityId() {
        return activityId;
    }

    long planId() {
        return planId;
    }

    long organizationId() {
        return organizationId;
    }

    int quantity() {
        return quantity;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    Share share() {
        return new Share(id(), activityId, organizationId, quantity, due, state, done, result, version);
    }
}
