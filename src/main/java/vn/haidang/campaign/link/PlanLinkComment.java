package vn.haidang.campaign.link;

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

/** What came by a link. Its words never change; the writers of the plan say when they have dealt with it. */
@Entity
class PlanLinkComment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_link_comment_seq")
    @SequenceGenerator(name = "plan_link_comment_seq", sequenceName = "plan_link_comment_seq")
    private @Nullable Long id;

    private long linkId;
    private String rowKey;

    @Column(name = "comment_text")
    private String text;

    private String onceKey;
    private Instant madeAt;
    private @Nullable Long handledBy;
    private @Nullable Instant handledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlanLinkComment() {}

    PlanLinkComment(long linkId, CommentDraft draft, Instant now) {
        this.linkId = linkId;
        rowKey = draft.rowKey();
        text = draft.text();
        onceKey = draft.once();
        madeAt = now;
    }

    /** Whoever dealt with it first stays; again changes nothing. */
    void handle(long by, Instant now) {
        if (handledAt == null) {
            handledBy = by;
            handledAt = now;
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long linkId() {
        return linkId;
    }

    String rowKey() {
        return rowKey;
    }

    String text() {
        return text;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Long handledBy() {
        return handledBy;
    }

    @Nullable
    Instant handledAt() {
        return handledAt;
    }
}
