package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** An activity that adds to no target; for a plan without targets one finding says it for all. */
final class ActivityWithoutTarget implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        var activities = plan.activities();
        if (activities.isEmpty()) {
            return Stream.empty();
        }
        if (plan.targets().isEmpty()) {
            return Stream.of(finding(
                    List.of(),
                    Reason.of("check.ACTIVITY_WITHOUT_TARGET.evidence.plan", activities.size()),
                    Reason.of("check.ACTIVITY_WITHOUT_TARGET.better.plan")));
        }
        var wanted = plan.targets().stream().map(CheckedTarget::indicator).collect(Collectors.toSet());
        return activities.stream()
                .filter(line -> line.indicators().stream().noneMatch(one -> wanted.contains(one.slug())))
                .map(line -> finding(
                        List.of(line),
                        Reason.of("check.ACTIVITY_WITHOUT_TARGET.evidence.line", line.number(), line.shortTitle()),
                        Reason.of(
                                "check.ACTIVITY_WITHOUT_TARGET.better.line",
                                line.number(),
                                plan.targets().stream().map(CheckedTarget::name).toList())));
    }

    private static Finding finding(List<CheckedLine> lines, Reason evidence, Reason better) {
        return Finding.of(
                CheckRule.ACTIVITY_WITHOUT_TARGET,
                Severity.HINT,
                lines,
                evidence,
                Reason.of("check.ACTIVITY_WITHOUT_TARGET.why"),
                List.of(Sources.PORTAL),
                Proposal.of(better));
    }
}
