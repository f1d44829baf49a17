package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** A target to which no line adds anything. */
final class TargetWithoutActivity implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.targets().stream()
                .filter(target -> plan.lines().stream().noneMatch(line -> feeds(line, target)))
                .map(TargetWithoutActivity::finding);
    }

    private static boolean feeds(CheckedLine line, CheckedTarget target) {
        return line.indicators().stream().anyMatch(one -> one.slug().equals(target.indicator()));
    }

    private static Finding finding(CheckedTarget target) {
        return Finding.of(
                CheckRule.TARGET_WITHOUT_ACTIVITY,
                Severity.WARNING,
                List.of(),
                Reason.of("check.TARGET_WITHOUT_ACTIVITY.evidence", target.name(), target.amount(), target.unit()),
                Reason.of("check.TARGET_WITHOUT_ACTIVITY.why"),
                List.of(Sources.PORTAL),
                Proposal.of(Reason.of("check.TARGET_WITHOUT_ACTIVITY.better", target.name())),
                target.id(),
                target.indicator());
    }
}
