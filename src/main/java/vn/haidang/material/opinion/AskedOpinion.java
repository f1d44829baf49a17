package vn.haidang.material.opinion;

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
import vn.haidang.material.OpinionRequest;
import vn.haidang.shared.Refused;
import vn.haidang.taxonomy.Claim;

/** A question to experts; answered once. */
@Entity
@Table(name = "opinion_request")
class AskedOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_request_seq")
    @SequenceGenerator(name = "opinion_request_seq", sequenceName = "opinion_request_seq")
    private @Nullable Long id;

    private long materialId;
    private long organizationId;
    private String title;
    private int revision;
    private String revisionHash;

    @Enumerated(EnumType.STRING)
    private Claim claim;

    @Column(length = OpinionRequest.NOTE_MAX)
    private String note;

    private long requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private OpinionRequest.State state = OpinionRequest.State.OPEN;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AskedOpinion() {}

    AskedOpinion(OpinionBook.Subject subject, Claim claim, String note, long requestedBy, Instant now) {
        materialId = subject.materialId();
        organizationId = subject.organizationId();
        title = subject.title();
        revision = subject.revision();
        revisionHash = subject.revisionHash();
        this.claim = claim;
        this.note = note;
        this.requestedBy = requestedBy;
        requestedAt = now;
    }

    void answered() {
        close(OpinionRequest.State.ANSWERED);
    }

    void cancelled() {
        close(OpinionRequest.State.CANCELLED);
    }

    private void close(OpinionRequest.State to) {
        if (state != OpinionRequest.State.OPEN) {
            throw Refused.because("material.refused.opinion.settled");
        }
        state = to;
    }

    OpinionRequest request() {
        return new OpinionRequest(
                Objects.requireNonNull(id),
                materialId,
                organizationId,
                title,
                revision,
                revisionHash,
                claim,
                note,
                requestedBy,
                requestedAt,
                state);
    }
}
