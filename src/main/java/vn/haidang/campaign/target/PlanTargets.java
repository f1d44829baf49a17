package vn.haidang.campaign.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.campaign.Plans;
import vn.haidang.campaign.activity.Activities;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.Assignments;
import vn.haidang.campaign.activity.BudgetLevel;
import vn.haidang.indicator.Counting;
import vn.haidang.indicator.Indicator;
import vn.haidang.indicator.Indicators;
import vn.haidang.shared.Refused;

/** Targets of plans, and what the lines of a draft bring and cost. Every change holds the plan's row. */
@Service
@Transactional(readOnly = true)
public class PlanTargets {

    /** A plan with more has none that anybody remembers. */
    public static final int MAX = 100;

    private static final Pattern SOURCE = Pattern.compile(
            "ngân sách|nguồn|kinh phí|xã hội h[oó][aá]|tài trợ|\\bNS", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PlanTargetRows rows;
    private final Plans plans;
    private final Activities activities;
    private final Assignments assignments;
    private final Indicators indicators;

    PlanTargets(
            PlanTargetRows rows, Plans plans, Activities activities, Assignments assignments, Indicators indicators) {
        this.rows = rows;
        this.plans = plans;
        this.activities = activities;
        this.assignments = assignments;
        this.indicators = indicators;
    }

    /** In the order in which they were set. @throws vn.haidang.campaign.NoSuchPlan when it is not in this person's scope */
    public List<Target> of(long planId, Actor actor) {
        plans.head(planId, actor);
        return targets(planId);
    }

    /** One query; for modules that have asked for permission themselves. */
    public List<Target> targets(long planId) {
        return rows.findByPlanIdOrderByPositionAscIdAsc(planId).stream()
                .map(PlanTarget::target)
                .toList();
    }

    /** @return its id */
    @Transactional
    public long add(long planId, TargetDraft draft, Actor actor) {
        plans.holdToWrite(planId, actor);
        var clean = checked(draft);
        var known = rows.findByPlanIdOrderByPositionAscIdAsc(planId);
        if (known.size() >= MAX) {
            throw Refused.because("planning.refused.targets.many", MAX);
        }
        var position = known.isEmpty() ? 0 : known.getLast().position() + 1;
        return rows.saveAndFlush(new PlanTarget(planId, clean, position))
                .target()
                .id();
    }

    /** @throws Refused when somebody else changed it in between: nothing is overwritten */
    @Transactional
    public void change(long planId, long id, TargetDraft draft, long version, Actor actor) {
        plans.holdToWrite(planId, actor);
        var clean = checked(draft);
        var target = known(planId, id, version);
        target.change(clean);
        rows.saveAndFlush(target);
    }

    @Transactional
    public void remove(long planId, long id, long version, Actor actor) {
        plans.holdToWrite(planId, actor);
        rows.delete(known(planId, id, version));
    }

    private PlanTarget known(long planId, long id, long version) {
        var target = rows.findById(id)
                .filter(row -> row.planId() == planId)
                .orElseThrow(() -> Refused.because("planning.refused.target.gone"));
        if (target.version() != version) {
            throw Refused.because("planning.refused.target.conflict");
        }
        return target;
    }

    private TargetDraft checked(TargetDraft draft) {
        var clean = draft.clean();
        if (indicators.find(clean.indicator()).isEmpty()) {
            throw Refused.because("planning.refused.indicator");
        }
        Refused.unless(clean.reasonsAgainst());
        return clean;
    }

    /** What the draft is expected to bring against its targets; a fixed number of queries whatever the number of lines. */
    public Progress progress(long planId, Actor actor) {
        var lines = activities.of(planId, actor);
        var sums = Planned.of(lines, assignments.shares(planId, false));
        var targets = targets(planId).stream()
                .map(target -> {
                    var sum = sums.getOrDefault(target.indicator(), Planned.Sum.NOTHING);
                    return new Progress.OfTarget(target, planned(target.indicator(), sum), sum.lines());
                })
                .toList();
        var order = indicators.all().stream().map(Indicator::slug).toList();
        var byIndicator = Stream.concat(
                        order.stream().filter(sums::containsKey),
                        sums.keySet().stream().filter(slug -> !order.contains(slug)))
                .map(slug -> {
                    var sum = sums.getOrDefault(slug, Planned.Sum.NOTHING);
                    return new Progress.OfIndicator(slug, planned(slug, sum), sum.lines());
                })
                .toList();
        return new Progress(targets, byIndicator);
    }

    private @Nullable Long planned(String slug, Planned.Sum sum) {
        var isShare = indicators
                .find(slug)
                .map(indicator -> indicator.counting() == Counting.PERCENT)
                .orElse(false);
        return isShare ? null : Long.valueOf(sum.sum());
    }

    /** The money of the draft; a fixed number of queries whatever the number of lines. */
    public Estimate money(long planId, Actor actor) {
        var items = new ArrayList<Estimate.Item>();
        var withoutSource = new ArrayList<Estimate.Line>();
        var number = 0;
        for (var line : activities.of(planId, actor)) {
            var text = line.text();
            if (text.isHeading()) {
                continue;
            }
            number++;
            var money = text.money();
            if (money == null || money == 0) {
                continue;
            }
            var told = new Estimate.Line(line.key(), number, text.title(), money);
            if (text.costs().isEmpty()) {
                items.add(new Estimate.Item(told, null, sourceOf(text), money));
            } else {
                text.costs().forEach(cost -> items.add(new Estimate.Item(told, cost, cost.source(), cost.amount())));
            }
            if (isWithoutSource(text)) {
                withoutSource.add(told);
            }
        }
        return new Estimate(items.stream().mapToLong(Estimate.Item::amount).sum(), sums(items), items, withoutSource);
    }

    private static List<Estimate.Sum> sums(List<Estimate.Item> items) {
        record Key(String source, @Nullable BudgetLevel level) {}
        Map<Key, Long> sums = new LinkedHashMap<>();
        for (var item : items) {
            var cost = item.cost();
            sums.merge(new Key(item.source(), cost == null ? null : cost.level()), item.amount(), Long::sum);
        }
        return sums.entrySet().stream()
                .map(sum -> new Estimate.Sum(sum.getKey().source(), sum.getKey().level(), sum.getValue()))
                .sorted(Comparator.comparingLong(Estimate.Sum::amount)
                        .reversed()
                        .thenComparing(Estimate.Sum::source))
                .toList();
    }

    /** Whether some of its money comes from nobody knows where. */
    public static boolean isWithoutSource(ActivityText text) {
        return text.costs().isEmpty()
                ? sourceOf(text).isEmpty()
                : text.costs().stream().anyMatch(cost -> cost.source().isBlank());
    }

    /** The words beside a sum, where they name a source. */
    public static String sourceOf(ActivityText text) {
        return SOURCE.matcher(text.fundingText()).find() ? text.fundingText().strip() : "";
    }
}
