package vn.haidang.material;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.material.opinion.OpinionBook;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
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

    private final Materials materials;
    private final MaterialRules rules;
    private final OpinionBook opinions;
    private final Trail trail;
    private final Clock clock;

    MaterialDiscarding(Materials materials, MaterialRules rules, OpinionBook opinions, Trail trail, Clock clock) {
        this.materials = materials;
        this.rules = rules;
        this.opinions = opinions;
        this.trail = trail;
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
}
