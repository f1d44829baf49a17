package vn.haidang.material;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.access.Actor;
import vn.haidang.history.Tombstones;
import vn.haidang.material.opinion.OpinionBook;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Refused;

/**
 * Throws away what was never public: first aside, where it can be taken back for a while; then for good, leaving a
 * tombstone. What was ever public is withdrawn instead and stays.
 */
@Service
@Transactional
public class MaterialDiscarding {

    /** How long a discarded material can be taken back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int BATCH = 100;

    private final Materials materials;
    private final MaterialRows rows;
    private final RevisionRows revisions;
    private final MaterialRules rules;
    private final OpinionBook opinions;
    private final Reviews reviews;
    private final Trail trail;
    private final Tombstones tombstones;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MaterialDiscarding(
            Materials materials,
            MaterialRows rows,
            RevisionRows revisions,
            MaterialRules rules,
            OpinionBook opinions,
            Reviews reviews,
            Trail trail,
            Tombstones tombstones,
            TransactionTemplate transaction,
            Clock clock) {
        this.materials = materials;
        this.rows = rows;
        this.revisions = revisions;
        this.rules = rules;
        this.opinions = opinions;
        this.reviews = reviews;
        this.trail = trail;
        this.tombstones = tombstones;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void discard(long id, Actor actor) {
        var material = materials.locked(id, actor);
        Refused.unless(rules.reasonsAgainst(MaterialAction.DISCARD, material, actor));
        material.discarded(actor.accountId(), clock.instant());
        opinions.cancelAll(id);
        trail.record(id, Happening.DISCARDED, null, actor.accountId());
    }

    public void putBack(long id, Actor actor) {
        var material = materials.locked(id, actor);
        Refused.unless(rules.reasonsAgainst(MaterialAction.PUT_BACK, material, actor));
        material.putBack(clock.instant());
        trail.record(id, Happening.PUT_BACK, null, actor.accountId());
    }

    /** Deletes what nobody took back in time; each in a transaction of its own, so that it can be stopped anywhere. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void deleteForGood() {
        var before = clock.instant().minus(KEPT);
        var ids = rows.discardedBefore(before, Limit.of(BATCH));
        while (!ids.isEmpty()) {
            ids.forEach(id -> transaction.executeWithoutResult(_ -> deleteForGood(id, before)));
            ids = rows.discardedBefore(before, Limit.of(BATCH));
        }
    }

    private void deleteForGood(long id, Instant before) {
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
