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
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.Opinion;
import vn.haidang.material.OpinionRequest;
import vn.haidang.material.OpinionVerdict;
import vn.haidang.taxonomy.Claim;

/** What an expert said. Never changed: another opinion is another row. Only the consent to be named can be taken back. */
@Entity
@Table(name = "expert_opinion")
class GivenOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expert_opinion_seq")
    @SequenceGenerator(name = "expert_opinion_seq", sequenceName = "expert_opinion_seq")
    private @Nullable Long id;

    private long requestId;
    private long materialId;
    private int revision;
    private String revisionHash;

    @Enumerated(EnumType.STRING)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private OpinionVerdict verdict;

    @Column(length = Opinion.TEXT_MAX)
    private String text;

    private long givenBy;
    private Instant givenAt;
    private String organization;
    private boolean named;

    @SuppressWarnings("NullAway.Init")
    protected GivenOpinion() {}

    GivenOpinion(
            OpinionRequest request,
            OpinionVerdict verdict,
            String text,
            long givenBy,
            String organization,
            boolean named,
            Instant now) {
        requestId = request.id();
        materialId = request.materialId();
        revision = request.revision();
        revisionHash = request.revisionHash();
        claim = request.claim();
        this.verdict = verdict;
        this.text = text;
        this.givenBy = givenBy;
        this.organization = organization;
        this.named = named;
        givenAt = now;
    }

    void withoutName() {
        named = false;
    }

    Opinion opinion() {
        return new Opinion(
                Objects.requireNonNull(id),
                requestId,
                materialId,
                revision,
                revisionHash,
                claim,
                verdict,
                text,
                givenBy,
                givenAt,
                organization,
                named);
    }
}
