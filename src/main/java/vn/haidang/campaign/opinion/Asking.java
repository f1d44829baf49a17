package vn.haidang.campaign.opinion;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** That units were asked about a frozen plan until a day, or until the asking was ended. */
@Entity
@Table(name = "plan_asking")
class Asking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_asking_seq")
    @SequenceGenerator(name = "plan_asking_seq", sequenceName = "plan_asking_seq")
    private @Nullable Long id;

    private long planId;
    private int revision;
    private String title;
    private String foldedTitle;
    private LocalDate deadline;
    private String note;
    private long askedBy;
    private Instant askedAt;
    private @Nullable Long endedBy;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Asking() {}

    Asking(long planId, int revision, String title, LocalDate deadline, String note, long by, Instant now) {
        this.planId = planId;
        this.revision = revision;
        this.title = title;
        foldedTitle = VietnameseText.folded(title);
        this.deadline = deadline;
        this.note = note;
        askedBy = by;
        askedAt = now;
    }

    void end(long by, Instant now) {
        requireOpen();
        endedBy = by;
        endedAt = now;
    }

    /** @throws Refused when the asking was ended */
    void requireOpen() {
        if (isEnded()) {
            throw Refused.because("opinion.refused.ended");
        }
    }

    boolean isEnded() {
        return endedAt != null;
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

    String title() {
        return title;
    }

    LocalDate deadline() {
        return deadline;
    }

    String note() {
        return note;
    }

    long askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
