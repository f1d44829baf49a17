package vn.haidang.material;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;

/** Freezes a working text that something else needs to point at or must not lose. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Freezing {

    private final RevisionRows revisions;
    private final Clock clock;

    Freezing(RevisionRows revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The revision that says what the working text says: the newest, or a new one. The material's row is held. */
    Revision keep(Material material, Actor actor) {
        return revisions
                .findByMaterialIdAndNumber(material.id(), material.revision())
                .filter(newest -> newest.hash().equals(material.contentHash()))
                .orElseGet(() -> revisions.save(material.freeze(actor.accountId(), clock.instant())));
    }
}
