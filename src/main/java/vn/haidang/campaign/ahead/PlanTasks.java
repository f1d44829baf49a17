package vn.haidang.campaign.ahead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.opinion.PlanConsulting;
import vn.haidang.organization.Organizations;
import vn.haidang.review.Review;
import vn.haidang.review.Reviews;

/** What plans ask of a person: to decide, to catch up with, to do within days. */
@Service
@Transactional(readOnly = true)
public class PlanTasks {

    /** What is due within these days, today included, is shown as coming up. */
    public static final int SOON_DAYS = 7;

    /** Units of a late list; a city has fewer. */
    public static final int LATE_MAX = 500;

    private final OwedQuery owed;
    private final Reviews reviews;
    private final PlanConsulting consulting;
    private final Authority authority;
    private final Organizations organizations;
    private final Clock clock;

    PlanTasks(
            OwedQuery owed,
            Reviews reviews,
            PlanConsulting consulting,
            Authority authority,
            Organizations organizations,
            Clock clock) {
        this.owed = owed;
        this.reviews = reviews;
        this.consulting = consulting;
        this.authority = authority;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Plans that this person can decide now, longest waiting first. */
    public List<Review> toDecide(Actor actor, int limit) {
        return reviews.waitingFor(actor, Permission.PLAN_APPROVE, limit).stream()
                .filter(review -> review.subject().equals(Plans.SUBJECT))
                .toList();
    }

    /** How many questions of others' plans wait for an opinion of this person's units. */
    public long opinionsOwed(Actor actor) {
        return consulting.owed(actor);
    }

    /** What the person's own unit should have done by now, oldest first; for whoever answers for the unit. */
    public List<OwedShare> overdue(Actor actor, int limit) {
        return answers(actor)
                ? owed.of(actor.organizationId(), OwedQuery.EVER, today().minusDays(1), limit)
                : List.of();
    }

    /** What the person's own unit has to do within {@link #SOON_DAYS}. */
    public List<OwedShare> dueSoon(Actor actor, int limit) {
        return answers(actor)
                ? owed.of(actor.organizationId(), today(), today().plusDays(SOON_DAYS - 1L), limit)
                : List.of();
    }

    private boolean answers(Actor actor) {
        return authority.allows(actor, Permission.PLAN_ANSWER, actor.organizationId());
    }

    /** Units in this person's scope that are late, most first; three queries. */
    public List<LateUnit> late(Actor actor) {
        var scope = authority.scope(actor, Permission.PLAN_READ);
        if (scope.isNowhere()) {
            return List.of();
        }
        var late = owed.late(scope, today().minusDays(1), LATE_MAX);
        var units = organizations.findAll(
                late.stream().map(OwedQuery.Late::organizationId).collect(Collectors.toSet()));
        return late.stream()
                .filter(row -> units.containsKey(row.organizationId()))
                .map(row -> new LateUnit(
                        row.organizationId(),
                        Objects.requireNonNull(units.get(row.organizationId())).name(),
                        row.late(),
                        row.since()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
