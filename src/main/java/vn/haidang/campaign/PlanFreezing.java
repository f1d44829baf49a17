package vn.haidang.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.shared.Refused;

/**
 * Freezes a plan for those who are asked about it: units for their opinion, a leader by a link. Always within the step of
 * whoever asks, the plan's row held.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanFreezing {

    private final Plans plans;
    private final PlanRevisionRows revisions;
    private final PlanCampaigns campaigns;
    private final PlanContent contents;
    private final Authority authority;
    private final Clock clock;

    PlanFreezing(
            Plans plans,
            PlanRevisionRows revisions,
            PlanCampaigns campaigns,
            PlanContent contents,
            Authority authority,
            Clock clock) {
        this.plans = plans;
        this.revisions = revisions;
        this.campaigns = campaigns;
        this.contents = contents;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Freezes text, campaigns and annex as they stand and lets the plan rest while units are asked about it.
     *
     * @return the number of the revision
     * @throws Refused when this person may not ask, or the plan stands where nobody is asked
     */
    public int rest(long id, Actor actor) {
        var plan = plans.held(id, PlanAction.CONSULT, actor);
        plan.move(PlanStage.CONSULTING, clock.instant());
        return freeze(plan, campaigns.frozen(id), contents.frozen(id), actor);
    }

    /** The asking is over: writing goes on. @throws Refused when nobody is being asked */
    public void goOn(long id, Actor actor) {
        var plan = plans.held(id, PlanAction.CONSULT, actor);
        if (plan.stage() != PlanStage.CONSULTING) {
            throw Refused.because("campaign.refused.step");
        }
        plan.move(PlanStage.DRAFT, clock.instant());
    }

    /**
     * The revision that says what the plan says now; frozen for it where none does.
     *
     * @throws Refused when this person does not write the plan
     */
    public int current(long id, Actor actor) {
        var plan = written(id, actor);
        // What rests cannot differ from its newest revision; and one that waits for a decision must stay the newest.
        if (!plan.stage().isBeingWritten()) {
            return plan.revision();
        }
        var frozenCampaigns = campaigns.frozen(id);
        var lines = contents.frozen(id);
        var newest = plan.revision() == 0
                ? Optional.<PlanRevision>empty()
                : revisions.findByPlanIdAndNumber(id, plan.revision());
        return newest.filter(revision -> revision.hash().equals(PlanCodec.hash(plan.content(), frozenCampaigns, lines)))
                .map(PlanRevision::number)
                .orElseGet(() -> freeze(plan, frozenCampaigns, lines, actor));
    }

    /** Holds the plan while its writer deals with what others said of it, at whatever step it is. */
    public PlanHead holdToDealWith(long id, Actor actor) {
        return written(id, actor).head();
    }

    /**
     * Holds the plan while somebody who may decide on it remarks on what lies before them.
     *
     * @param seenHash of the revision that they looked at
     * @return the number of that revision
     * @throws Refused when they may not decide, or something else lies before them now
     */
    public int holdToRemark(long id, String seenHash, Actor actor) {
        var plan = plans.held(id, PlanAction.RETURN, actor);
        var revision = revisions.findByPlanIdAndNumber(id, plan.revision()).orElseThrow();
        if (!revision.hash().equals(seenHash)) {
            throw Refused.because("campaign.remark.refused.changed");
        }
        return revision.number();
    }

    /** The revision that lies before an approver now; the plan is held already. */
    public Optional<Integer> undecided(long id) {
        return plans.locked(id)
                .filter(plan -> plan.stage() == PlanStage.SUBMITTED)
                .map(Plan::revision);
    }

    /** For modules that have asked for permission themselves. */
    @Transactional(readOnly = true)
    public Optional<FrozenPlan> frozen(long id, int number) {
        return revisions.findByPlanIdAndNumber(id, number).map(PlanRevision::frozen);
    }

    private Plan written(long id, Actor actor) {
        var plan = plans.held(id, PlanAction.READ, actor);
        if (!authority.allows(actor, Permission.PLAN_WRITE, plan.organizationId())) {
            throw Refused.because("campaign.refused.permission");
        }
        return plan;
    }

    private int freeze(Plan plan, List<String> frozenCampaigns, List<String> lines, Actor actor) {
        if (lines.isEmpty() && plan.draft().parts().stream().allMatch(String::isBlank)) {
            throw Refused.because("opinion.refused.empty");
        }
        return revisions
                .save(new PlanRevision(plan, plan.freeze(), frozenCampaigns, lines, actor.accountId(), clock.instant()))
                .number();
    }
}
