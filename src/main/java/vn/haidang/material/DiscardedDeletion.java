package vn.haidang.material;

import java.time.Clock;
import java.time.Instant;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.history.Tombstones;
import vn.haidang.material.opinion.OpinionBook;
import vn.haidang.material.trail.Trail;
import vn.haidang.review.Reviews;

/** Deletes what was discarded and not taken back in time, for good; a tombstone stays. */
@Component
class DiscardedDeletion {

    private static final int BATCH = 100;

    private final MaterialRows rows;
    private final RevisionRows revisions;
    private final OpinionBook opinions;
    private final Reviews reviews;
    private final Trail trail;
    private final Tombstones tombstones;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DiscardedDeletion(
            MaterialRows rows,
            RevisionRows revisions,
            OpinionBook opinions,
            Reviews reviews,
            Trail trail,
            Tombstones tombstones,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.opinions = opinions;
        this.reviews = reviews;
        this.trail = trail;
        this.tombstones = tombstones;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each in a transaction of its own, so that it can be stopped anywhere and run again. */
    void run() {
        var before = clock.instant().minus(MaterialDiscarding.KEPT);
        var ids = rows.discardedBefore(before, Limit.of(BATCH));
        while (!ids.isEmpty()) {
            ids.forEach(id -> transaction.executeWithoutResult(_ -> delete(id, before)));
            ids = rows.discardedBefore(before, Limit.of(BATCH));
        }
    }

    private void delete(long id, Instant before) {
        rows.lock(id).filter(material -> material.wasDiscardedBefore(before)).ifPresent(material -> {
            tombstones.place(Material.SUBJECT, material.publicId(), "discarded", material.discardedBy());
            opinions.forget(id);
            trail.forget(id);
            reviews.forget(Material.SUBJECT, id);
            revisions.forget(id);
            rows.delete(material);
            rows.flush();
        });
    }
}
