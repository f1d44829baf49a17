package vn.haidang.material;

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
import vn.haidang.shared.Reason;

/**
 * Materials in hand: drafts, returned ones, and those that wait for a decision. Decisions themselves wait for whoever may
 * decide, not for a person. Who froze a revision, submitted or decided it stays who it was.
 */
@Component
class MaterialHandOver implements WorkOwner {

    private static final Set<Stage> IN_HAND = EnumSet.of(Stage.DRAFT, Stage.RETURNED, Stage.SUBMITTED);

    private final MaterialsInHand rows;
    private final Authority authority;

    MaterialHandOver(MaterialsInHand rows, Authority authority) {
        this.rows = rows;
        this.authority = authority;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Work> workOf(long accountId) {
        return IN_HAND.stream()
                .map(stage -> new Work("material.handover." + stage, rows.countByCreatedByAndStage(accountId, stage)))
                .filter(work -> work.count() > 0)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reason> reasonsAgainst(long fromAccountId, Actor to) {
        return rows.organizationsOf(fromAccountId, IN_HAND).stream()
                        .allMatch(organization -> authority.allows(to, Permission.MATERIAL_WRITE, organization))
                ? List.of()
                : List.of(Reason.of("material.refused.handover"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int handOver(long fromAccountId, Actor to) {
        return rows.handOver(fromAccountId, to.accountId(), IN_HAND);
    }
}
