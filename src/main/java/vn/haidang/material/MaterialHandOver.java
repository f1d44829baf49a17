package vn.haidang.material;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;

/** The materials of an officer who leaves go to the one who carries on; what they submitted stays submitted by them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MaterialHandOver {

    private final MaterialRows rows;
    private final Trail trail;
    private final Clock clock;

    MaterialHandOver(MaterialRows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * In the transaction of the whole hand-over, by whoever may order it.
     *
     * @return how many
     */
    public int handOver(long from, long to, Actor by) {
        var materials = rows.lockOwn(from);
        materials.forEach(material -> {
            material.handedOver(to, clock.instant());
            trail.record(material.id(), Happening.HANDED_OVER, null, by.accountId());
        });
        return materials.size();
    }
}
