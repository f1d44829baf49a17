package vn.haidang.material;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.account.WorkOwner;
import vn.haidang.material.trail.Happening;
import vn.haidang.material.trail.Trail;
import vn.haidang.shared.Reason;

/**
 * Materials in hand: drafts, returned ones, and those that wait for a decision. Decisions themselves wait for whoever may
 * decide, not for a person. Who froze a revision, submitted or decided it stays who it was.
 */
@Component
class MaterialHandOver implements WorkOwner {

    private static final Set<Stage> IN_HAND = EnumSet.of(Stage.DRAFT, Stage.RETURNED, Stage.SUBMITTED);

    private final MaterialsInHand inHand;
    private final MaterialRows rows;
    private final Authority authority;
    private final Trail trail;
    private final Clock clock;

    MaterialHandOver(MaterialsInHand inHand, MaterialRows rows, Authority authority, Trail trail, Clock clock) {
        this.inHand = inHand;
        this.rows = rows;
        this.authority = authority;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Work> workOf(long accountId) {
        return IN_HAND.stream()
                .map(stage -> new Work("material.handover." + stage, inHand.countByCreatedByAndStage(accountId, stage)))
                .filter(work -> work.count() > 0)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reason> reasonsAgainst(long fromAccountId, Actor to) {
        return inHand.organizationsOf(fromAccountId, IN_HAND).stream()
                        .allMatch(organization -> authority.allows(to, Permission.MATERIAL_WRITE, organization))
                ? List.of()
                : List.of(Reason.of("material.refused.handover"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int handOver(long fromAccountId, Actor to, Actor by) {
        var materials = rows.lockInHand(fromAccountId, IN_HAND);
        materials.forEach(material -> {
            material.handedOver(to.accountId(), clock.instant());
            trail.record(material.id(), Happening.HANDED_OVER, null, by.accountId());
        });
        return materials.size();
    }
}
