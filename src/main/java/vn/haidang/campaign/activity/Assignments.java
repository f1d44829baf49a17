package vn.haidang.campaign.activity;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.Scope;
import vn.haidang.account.Authority;
import vn.haidang.area.AreaNames;
import vn.haidang.campaign.PlanHead;
import vn.haidang.campaign.Plans;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * One line, many executions: what each unit is given, and how far it is. Drafting belongs to the plan's writers; the answer
 * to the unit itself; the matrix to whoever may read the plan.
 */
@Service
@Transactional(readOnly = true)
public class Assignments {

    private final AssignmentRows rows;
    private final ActivityRows activities;
    private final Plans plans;
    private final Authority authority;
    private final Organizations organizations;
    private final Clock clock;

    Assignments(
            AssignmentRows rows,
            ActivityRows activities,
            Plans plans,
            Authority authority,
            Organizations organizations,
            Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.plans = plans;
        this.authority = authority;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Who is given a line of the draft. */
    public List<Share> of(long planId, String key, Actor actor) {
        plans.head(planId, actor);
        return draft(planId, key)
                .map(activity -> rows.of(Set.of(activity.id())).stream()
                        .map(Assignment::share)
                        .toList())
                .orElse(List.of());
    }

    /** Who is given each line of the draft, by id of the line; one query. */
    public Map<Long, List<Share>> ofDraft(long planId, Actor actor) {
        plans.head(planId, actor);
        return rows.ofPlan(planId, false).stream()
                .map(Assignment::share)
                .collect(Collectors.groupingBy(Share::activityId));
    }

    /**
     * Gives a line of the draft to exactly these units. Nobody is told before the plan is issued.
     *
     * @throws Refused when one of them is nobody, or asked for less than once
     */
    @Transactional
    public void give(long planId, String key, List<AssignmentDraft> given, Actor actor) {
        plans.holdToWrite(planId, actor);
        var activity = draft(planId, key).orElseThrow(() -> Refused.because("campaign.refused.row.gone"));
        if (activity.isHeading()) {
            throw Refused.because("campaign.refused.heading");
        }
        var wanted = given.stream()
                .collect(Collectors.toMap(
                        AssignmentDraft::organizationId, Function.identity(), (_, last) -> last, LinkedHashMap::new));
        if (wanted.size() > AssignmentDraft.UNITS_MAX) {
            throw Refused.because("campaign.refused.units.many", AssignmentDraft.UNITS_MAX);
        }
        if (wanted.values().stream()
                .anyMatch(draft -> draft.quantity() < 1 || draft.quantity() > ActivityText.QUANTITY_MAX)) {
            throw Refused.because("campaign.refused.cell.quantity", ActivityText.QUANTITY_MAX);
        }
        if (organizations.findAll(wanted.keySet()).size() < wanted.size()) {
            throw Refused.because("campaign.refused.unit.unknown");
        }
        var now = clock.instant();
        var known = rows.of(Set.of(activity.id()));
        rows.deleteAll(known.stream()
                .filter(share -> !wanted.containsKey(share.organizationId()))
                .toList());
        var byUnit = known.stream().collect(Collectors.toMap(Assignment::organizationId, Function.identity()));
        var fresh = new ArrayList<Assignment>();
        for (var draft : wanted.values()) {
            var share = byUnit.get(draft.organizationId());
            if (share == null) {
                fresh.add(new Assignment(activity, draft.organizationId(), draft.quantity(), draft.due(), now));
            } else {
                share.ask(draft.quantity(), draft.due(), now);
            }
        }
        rows.saveAll(fresh);
    }

    /** What comes of each line, over its units, by id of the line; one query. */
    public Map<Long, RollUp> rollUps(long planId, boolean issued, Actor actor) {
        plans.head(planId, actor);
        var today = LocalDate.now(clock);
        return rows.standing(planId, issued).stream()
                .map(Assignment::share)
                .collect(Collectors.groupingBy(
                        Share::activityId,
                        Collectors.collectingAndThen(Collectors.toList(), shares -> RollUp.of(shares, today))));
    }

    /** What each line is given to units, by id of the line; one query. For modules that have asked for permission themselves. */
    public Map<Long, List<Share>> shares(long planId, boolean issued) {
        return rows.standing(planId, issued).stream()
                .map(Assignment::share)
                .collect(Collectors.groupingBy(Share::activityId));
    }

    /** Lines × units of what is in force; three queries, and one for each kind of thing that belongs to a line. */
    public Matrix matrix(long planId, Actor actor) {
        plans.head(planId, actor);
        var shares = rows.standing(planId, true).stream()
                .map(Assignment::share)
                .collect(Collectors.groupingBy(Share::activityId));
        var units = names(shares.values().stream()
                .flatMap(Collection::stream)
                .map(Share::organizationId)
                .collect(Collectors.toSet()));
        var lines = activities.titles(planId).stream()
                .filter(line -> shares.containsKey(line.getId()))
                .map(line -> new Matrix.Line(
                        line.getId(),
                        line.getTitle(),
                        shares.getOrDefault(line.getId(), List.of()).stream()
                                .collect(Collectors.toMap(Share::organizationId, Function.identity()))))
                .toList();
        return new Matrix(
                units.entrySet().stream()
                        .map(unit -> new Matrix.Unit(unit.getKey(), unit.getValue()))
                        .sorted(Comparator.comparing(Matrix.Unit::name, AreaNames.ALPHABET)
                                .thenComparing(Matrix.Unit::id))
                        .toList(),
                lines);
    }

    /** A page of what units in this person's scope were given, what is due first; a fixed number of queries. */
    public Page<AssignedWork> assigned(AssignedFilter filter, Pageable page, Actor actor) {
        var scope = authority.scope(actor, Permission.PLAN_READ);
        if (scope.isNowhere()) {
            return Page.empty(page);
        }
        var found = rows.findAll(matching(filter, scope, LocalDate.now(clock)), page);
        var lines =
                activities
                        .findAllById(found.stream().map(Assignment::activityId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Activity::id, Activity::line));
        var heads = plans.heads(found.stream().map(Assignment::planId).collect(Collectors.toSet()));
        var units = names(found.stream().map(Assignment::organizationId).collect(Collectors.toSet()));
        var answering = authority.scope(actor, Permission.PLAN_ANSWER);
        return found.map(row -> {
            var share = row.share();
            var line = lines.get(row.activityId());
            return new AssignedWork(
                    share,
                    units.getOrDefault(row.organizationId(), ""),
                    row.planId(),
                    title(heads.get(row.planId())),
                    line == null ? "" : line.text().title(),
                    line == null ? "" : line.text().time(),
                    line == null ? "" : line.text().product(),
                    answering.everywhere() || answering.organizationIds().contains(row.organizationId()));
        });
    }

    private static Specification<Assignment> matching(AssignedFilter filter, Scope scope, LocalDate today) {
        return (share, query, criteria) -> {
            var all = new ArrayList<Predicate>();
            var issued = query.subquery(Long.class);
            var activity = issued.from(Activity.class);
            var line = new ArrayList<Predicate>();
            line.add(criteria.isTrue(activity.get("issued")));
            line.add(criteria.isNull(activity.get("removedAt")));
            for (var word : VietnameseText.folded(filter.text()).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    line.add(criteria.like(activity.get("foldedTitle"), "%" + word + "%"));
                }
            }
            issued.select(activity.get("id")).where(line.toArray(Predicate[]::new));
            all.add(share.get("activityId").in(issued));
            all.add(criteria.isFalse(share.get("withdrawn")));
            if (!scope.everywhere()) {
                all.add(share.get("organizationId").in(scope.idsToAskFor()));
            }
            if (filter.organizationId() != null) {
                all.add(criteria.equal(share.get("organizationId"), filter.organizationId()));
            }
            if (!filter.states().isEmpty()) {
                all.add(share.get("state").in(filter.states()));
            }
            if (filter.overdue()) {
                all.add(criteria.notEqual(share.get("state"), AssignmentState.DONE));
                all.add(criteria.lessThan(share.get("due"), today));
            }
            return criteria.and(all.toArray(Predicate[]::new));
        };
    }

    /**
     * A unit says how far it is with its share of what is in force.
     *
     * @throws Refused when this person does not answer for the unit, or somebody else answered in between
     */
    @Transactional
    public void answer(long shareId, AssignmentAnswer answer, Actor actor) {
        var clean = new AssignmentAnswer(
                answer.state(),
                answer.done(),
                VietnameseText.lines(answer.result()).strip(),
                answer.version());
        Refused.unless(clean.problems());
        var share = rows.lock(shareId)
                .filter(row -> authority.allows(actor, Permission.PLAN_ANSWER, row.organizationId()))
                .orElseThrow(() -> Refused.because("campaign.refused.permission"));
        if (!activities.findById(share.activityId()).orElseThrow().isIssued()) {
            throw Refused.because("campaign.refused.not.issued");
        }
        share.answer(clean, actor.accountId(), clock.instant());
    }

    private Optional<Activity> draft(long planId, String key) {
        return activities.findByRowKeyAndIssued(key, false).filter(row -> row.planId() == planId && !row.isRemoved());
    }

    private Map<Long, String> names(Set<Long> ids) {
        var names = new HashMap<Long, String>();
        organizations.findAll(ids).forEach((id, unit) -> names.put(id, unit.name()));
        return names;
    }

    private static String title(@Nullable PlanHead plan) {
        return plan == null ? "" : plan.title();
    }
}
