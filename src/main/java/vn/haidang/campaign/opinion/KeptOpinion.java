package vn.haidang.campaign.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a unit has typed and not yet sent. The newest typing stands; nobody but the unit ever sees it. */
@Entity
@Table(name = "opinion_draft")
class KeptOpinion {

    @Id
    private long opinionId;

    @Column(length = 1_000_000)
    private String content;

    private long keptBy;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptOpinion() {}

    KeptOpinion(long opinionId, String content, long by, Instant now) {
        this.opinionId = opinionId;
        keep(content, by, now);
    }

    final void keep(String typed, long by, Instant now) {
        content = typed;
        keptBy = by;
        keptAt = now;
    }

    String content() {
        return content;
    }

    Instant keptAt() {
        return keptAt;
    }
}
