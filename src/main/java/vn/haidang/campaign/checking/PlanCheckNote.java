package vn.haidang.campaign.checking;

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
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.check.Acknowledgement;
import vn.haidang.campaign.check.CheckRule;

/** Why a plan keeps what was found. It says nothing any more once something else is found there. */
@Entity
class PlanCheckNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_check_note_seq")
    @SequenceGenerator(name = "plan_check_note_seq", sequenceName = "plan_check_note_seq")
    private @Nullable Long id;

    private long planId;

    @Enumerated(EnumType.STRING)
    private CheckRule rule;

    private @Nullable String rowKey;
    private String fingerprint;

    @Column(length = Acknowledgement.REASON_MAX)
    private String reason;

    private long notedBy;
    private Instant notedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanCheckNote() {}

    PlanCheckNote(long planId, Acknowledgement given, @Nullable String rowKey, long by, Instant now) {
        this.planId = planId;
        this.rowKey = rowKey;
        rule = given.rule();
        fingerprint = given.fingerprint();
        reason = given.reason();
        notedBy = by;
        notedAt = now;
    }

    void say(Acknowledgement given, long by, Instant now) {
        reason = given.reason();
        notedBy = by;
        notedAt = now;
    }

    /** @param lineId of the line under that key as it is now */
    Acknowledgement acknowledgement(@Nullable Long lineId) {
        return new Acknowledgement(rule, lineId, fingerprint, reason);
    }

    @Nullable
    String rowKey() {
        return rowKey;
    }

    CheckRule rule() {
        return rule;
    }

    String fingerprint() {
        return fingerprint;
    }

    long notedBy() {
        return notedBy;
    }

    Instant notedAt() {
        return notedAt;
    }
}
