package vn.haidang.campaign;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Reason;

/** Who may do what to a plan where it stands: the one place that says so, as reasons why not. */
@Component
class PlanRules {

    private final Authority authority;
    private final Reviews reviews;

    PlanRules(Authority authority, Reviews reviews) {
        this.authority = authority;
        this.reviews = reviews;
    }

    Map<PlanAction, List<Reason>> reasonsAgainstAll(Plan plan, Actor actor) {
        var reasons = new EnumMap<PlanAction, List<Reason>>(PlanAction.class);
        for (var action : PlanAction.values()) {
            reasons.put(action, reasonsAgainst(action, plan, actor));
        }
        return reasons;
    }

    List<Reason> reasonsAgainst(PlanAction action, Plan plan, Actor actor) {
        return switch (action) {
            case READ, COPY -> permission(Permission.PLAN_READ, plan, actor);
            case EDIT ->
                both(
                        permission(Permission.PLAN_WRITE, plan, actor),
                        when(
                                !plan.stage().isBeingWritten() && plan.stage() != PlanStage.APPROVED,
                                "campaign.refused.rests"));
            case CONSULT ->
                both(
                        permission(Permission.PLAN_WRITE, plan, actor),
                        when(
                                plan.stage() != PlanStage.CONSULTING
                                        && !plan.stage().leadsTo(PlanStage.CONSULTING),
                                "campaign.refused.step"));
            case SUBMIT -> step(Permission.PLAN_WRITE, PlanStage.SUBMITTED, plan, actor);
            case TAKE_BACK ->
                both(
                        permission(Permission.PLAN_WRITE, plan, actor),
                        when(plan.stage() != PlanStage.SUBMITTED, "campaign.refused.not.submitted"));
            case APPROVE, RETURN -> reasonsAgainstDeciding(plan, actor);
            case ISSUE -> step(Permission.PLAN_ISSUE, PlanStage.ISSUED, plan, actor);
            case SEND -> step(Permission.PLAN_ISSUE, PlanStage.SENT, plan, actor);
            case AMEND ->
                both(
                        permission(Permission.PLAN_WRITE, plan, actor),
                        when(
                                plan.stage() != PlanStage.ISSUED && plan.stage() != PlanStage.SENT,
                                "campaign.refused.not.issued"));
        };
    }

    private List<Reason> reasonsAgainstDeciding(Plan plan, Actor actor) {
        return both(
                permission(Permission.PLAN_APPROVE, plan, actor),
                plan.stage() == PlanStage.SUBMITTED
                        ? reviews.reasonsAgainstDeciding(Plan.SUBJECT, plan.id(), actor)
                        : List.of(Reason.of("campaign.refused.not.submitted")));
    }

    private List<Reason> step(Permission permission, PlanStage next, Plan plan, Actor actor) {
        return both(permission(permission, plan, actor), when(!plan.stage().leadsTo(next), "campaign.refused.step"));
    }

    private List<Reason> permission(Permission permission, Plan plan, Actor actor) {
        return when(!authority.allows(actor, permission, plan.organizationId()), "campaign.refused.permission");
    }

    private static List<Reason> when(boolean against, String key) {
        return against ? List.of(Reason.of(key)) : List.of();
    }

    private static List<Reason> both(List<Reason> one, List<Reason> other) {
        var all = new ArrayList<>(one);
        other.stream().filter(reason -> !all.contains(reason)).forEach(all::add);
        return List.copyOf(all);
    }
}
