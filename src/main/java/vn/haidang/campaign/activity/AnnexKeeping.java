package vn.haidang.campaign.activity;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.campaign.PlanContent;
import vn.haidang.campaign.PlanShift;

/** The annex as a whole: frozen, put in force, copied. Always within a step of its plan, whose row is held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnnexKeeping implements PlanContent {

    private final ActivityRows activities;
    private final AssignmentRows assignments;
    private final Clock clock;

    AnnexKeeping(ActivityRows activities, AssignmentRows assignments, Clock clock) {
        this.activities = activities;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public List<String> frozen(long planId) {
        var given = given(planId);
        return activities.of(planId, false).stream()
                .map(activity -> new FrozenActivity(
                                activity.rowKey(),
                                activity.text(),
                                given.getOrDefault(activity.id(), List.of()),
                                activity.campaign())
                        .written())
                .toList();
    }

    private Map<Long, List<FrozenActivity.Given>> given(long planId) {
        return assignments.ofPlan(planId, false).stream()
                .collect(Collectors.groupingBy(
                        Assignment::activityId,
                        Collectors.mapping(
                                share ->
                                        new FrozenActivity.Given(share.organizationId(), share.quantity(), share.due()),
                                Collectors.toList())));
    }

    @Override
    public void putInForce(long planId, List<String> frozen) {
        var now = clock.instant();
        var known = activities.allOf(planId, true).stream()
                .collect(Collectors.toMap(Activity::rowKey, Function.identity()));
        var shares = assignments.ofPlan(planId, true).stream().collect(Collectors.groupingBy(Assignment::activityId));
        var gone = new HashMap<>(known);
        var position = 0L;
        for (var written : frozen) {
            var line = FrozenActivity.read(written);
            var activity = gone.remove(line.key());
            if (activity == null) {
                activity = activities.save(new Activity(planId, line.key(), true, position, line.text(), null, now));
            } else {
                activity.take(line.text(), null, now);
                activity.placeAt(position);
                activity.putBack(null, now);
            }
            activity.enlist(line.campaign(), null, now);
            position++;
            give(activity, line.given(), shares.getOrDefault(activity.id(), List.of()));
        }
        for (var activity : gone.values()) {
            activity.remove(null, now);
            shares.getOrDefault(activity.id(), List.of()).forEach(share -> share.withdraw(now));
        }
    }

    private void give(Activity activity, List<FrozenActivity.Given> given, List<Assignment> known) {
        var now = clock.instant();
        var byUnit = known.stream().collect(Collectors.toMap(Assignment::organizationId, Function.identity()));
        for (var part : given) {
            var share = byUnit.remove(part.organizationId());
            if (share == null) {
                assignments.save(new Assignment(activity, part.organizationId(), part.quantity(), part.due(), now));
            } else {
                share.ask(part.quantity(), part.due(), now);
            }
        }
        byUnit.values().forEach(share -> share.withdraw(now));
    }

    @Override
    public void copy(long fromPlanId, long toPlanId, PlanShift shift) {
        var now = clock.instant();
        var given = given(fromPlanId);
        var position = 0L;
        for (var activity : activities.of(fromPlanId, false)) {
            var copy = activities.save(new Activity(
                    toPlanId,
                    UUID.randomUUID().toString(),
                    false,
                    position += Activities.STEP,
                    moved(activity.text(), shift),
                    null,
                    now));
            copy.enlist(activity.campaign(), null, now);
            for (var part : given.getOrDefault(activity.id(), List.of())) {
                assignments.save(
                        new Assignment(copy, part.organizationId(), part.quantity(), shift.moved(part.due()), now));
            }
        }
    }

    /** Days move; the words are taken anew from them only where they were days. What was doubted stays doubted. */
    private static ActivityText moved(ActivityText text, PlanShift shift) {
        return ActivityTexts.withDays(text, shift.moved(text.firstDay()), shift.moved(text.lastDay()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Long> counts(Collection<Long> planIds) {
        return planIds.isEmpty()
                ? Map.of()
                : activities.counts(new HashSet<>(planIds)).stream()
                        .collect(Collectors.toMap(
                                ActivityRows.LinesOfPlan::getPlanId, ActivityRows.LinesOfPlan::getAmount));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> organizationsIn(long planId) {
        return assignments.organizationsIn(planId).stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
