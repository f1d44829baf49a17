package vn.haidang.campaign.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;

/** What an approver remarks on one frozen state of a plan. Its words never change. */
@Entity
class LineRemark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "line_remark_seq")
    @SequenceGenerator(name = "line_remark_seq", sequenceName = "line_remark_seq")
    private @Nullable Long id;

    private long planId;
    private int revision;
    private String rowKey;

    @Column(name = "remark")
    private String text;

    private long madeBy;
    private Instant madeAt;
    private @Nullable Instant withdrawnAt;
    private String answer = "";
    private @Nullable Long settledBy;
    private @Nullable Instant settledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected LineRemark() {}

    LineRemark(long planId, int revision, String rowKey, String text, long by, Instant now) {
        this.planId = planId;
        this.revision = revision;
        this.rowKey = rowKey;
        this.text = text;
        madeBy = by;
        madeAt = now;
    }

    /** @throws Refused for everyone but whoever made it */
    void withdraw(long by, Instant now) {
        if (madeBy != by) {
            throw Refused.because("campaign.remark.refused.own");
        }
        withdrawnAt = now;
    }

    /**
     * The writers have dealt with it; said again, the newer answer stands.
     *
     * @throws Refused when it was taken back, or somebody else dealt with it in between
     */
    void settle(String said, long expectedVersion, long by, Instant now) {
        if (withdrawnAt != null) {
            throw Refused.because("campaign.remark.refused.withdrawn");
        }
        if (version != expectedVersion) {
            throw Refused.because("campaign.refused.conflict");
        }
        answer = said;
        settledBy = by;
        settledAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long planId() {
        return planId;
    }

    int revision() {
        return revision;
    }

    String rowKey() {
        return rowKey;
    }

    String text() {
        return text;
    }

    long madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    String answer() {
        return answer;
    }

    @Nullable
    Long settledBy() {
        return settledBy;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    long version() {
        return version;
    }
}
