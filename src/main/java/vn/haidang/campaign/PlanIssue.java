package vn.haidang.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.FileHash;
import vn.haidang.shared.Refused;

/** That a revision was signed and numbered, as the clerk recorded it. */
@Entity
class PlanIssue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_issue_seq")
    @SequenceGenerator(name = "plan_issue_seq", sequenceName = "plan_issue_seq")
    private @Nullable Long id;

    private long planId;
    private int revision;
    private String number;
    private LocalDate issuedOn;
    private String signer;
    private @Nullable String scanHash;
    private @Nullable String scanName;
    private long recordedBy;
    private Instant recordedAt;
    private @Nullable Instant sentAt;
    private @Nullable Long sentBy;

    @SuppressWarnings("NullAway.Init")
    protected PlanIssue() {}

    PlanIssue(long planId, int revision, IssueDraft draft, long by, Instant now) {
        this.planId = planId;
        this.revision = revision;
        number = draft.number();
        issuedOn = Objects.requireNonNull(draft.issuedOn());
        signer = draft.signer();
        scanHash = draft.scanHash();
        scanName = draft.scanName();
        recordedBy = by;
        recordedAt = now;
    }

    void sent(long by, Instant now) {
        sentAt = now;
        sentBy = by;
    }

    /** The signed copy came later than the record; once it is there it stays. @throws Refused when there is one */
    void add(String name, FileHash hash) {
        if (scanHash != null) {
            throw Refused.because("campaign.refused.issue.scan.there");
        }
        scanName = name;
        scanHash = hash.value();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Optional<FileHash> scan() {
        return Optional.ofNullable(scanHash).map(FileHash::new);
    }

    String scanName() {
        return Objects.requireNonNullElse(scanName, "");
    }

    PlanIssueInfo info() {
        return new PlanIssueInfo(revision, number, issuedOn, signer, scanName, recordedAt, sentAt);
    }
}
