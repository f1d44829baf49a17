package vn.haidang.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A person has seen this submission and would approve it. Binds to the submission, hence to its frozen text. */
@Entity
@Immutable
class ReviewMark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_mark_seq")
    @SequenceGenerator(name = "review_mark_seq", sequenceName = "review_mark_seq")
    private @Nullable Long id;

    private long caseId;
    private long accountId;
    private Instant markedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewMark() {}

    ReviewMark(long caseId, long accountId, Instant now) {
        this.caseId = caseId;
        this.accountId = accountId;
        markedAt = now;
    }
}
