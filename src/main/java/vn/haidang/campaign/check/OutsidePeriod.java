package vn.haidang.campaign.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** A line with a day on which the plan has not begun or has ended. */
final class OutsidePeriod implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().flatMap(line -> finding(plan, line));
    }

    private static Stream<Finding> finding(CheckedPlan plan, CheckedLine line) {
        var outside = new LinkedHashSet<LocalDate>();
        var from = line.time().from();
        if (from != null && !plan.holds(from)) {
            outside.add(from);
        }
        var to = line.time().to();
        if (to != null && !plan.holds(to)) {
            outside.add(to);
        }
        if (outside.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                CheckRule.OUTSIDE_PERIOD,
                Severity.WARNING,
                List.of(line),
                Reason.of(
                        "check.OUTSIDE_PERIOD.evidence",
                        line.number(),
                        line.shortTitle(),
                        outside,
                        plan.from(),
                        plan.to()),
                Reason.of("check.OUTSIDE_PERIOD.why"),
                List.of(Sources.PORTAL),
                Proposal.of(Reason.of("check.OUTSIDE_PERIOD.better", line.number(), plan.from(), plan.to())),
                outside));
    }
}
