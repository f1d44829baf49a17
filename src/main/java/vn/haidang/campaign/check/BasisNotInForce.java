package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** A document the plan rests on is not in force through the plan's time. A date nobody knows is no finding. */
final class BasisNotInForce implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.bases().stream().flatMap(basis -> finding(plan, basis));
    }

    private static Stream<Finding> finding(CheckedPlan plan, Citation basis) {
        var lastDay = basis.inForceTo();
        if (lastDay != null && lastDay.isBefore(plan.to())) {
            var what = lastDay.isBefore(plan.from()) ? "lapsed" : "lapsing";
            var successor = basis.replacedBy();
            return Stream.of(finding(
                    basis,
                    Severity.WARNING,
                    Reason.of(
                            "check.BASIS_NOT_IN_FORCE.evidence." + what,
                            basis.number(),
                            lastDay,
                            plan.from(),
                            plan.to()),
                    successor == null
                            ? Reason.of("check.BASIS_NOT_IN_FORCE.better.search", basis.number())
                            : Reason.of("check.BASIS_NOT_IN_FORCE.better.replace", basis.number(), successor)));
        }
        var firstDay = basis.inForceFrom();
        if (firstDay != null && firstDay.isAfter(plan.from())) {
            var never = firstDay.isAfter(plan.to());
            return Stream.of(finding(
                    basis,
                    never ? Severity.WARNING : Severity.HINT,
                    Reason.of(
                            "check.BASIS_NOT_IN_FORCE.evidence.notYet",
                            basis.number(),
                            firstDay,
                            plan.from(),
                            plan.to()),
                    Reason.of(
                            "check.BASIS_NOT_IN_FORCE.better." + (never ? "later" : "from"),
                            basis.number(),
                            firstDay)));
        }
        return Stream.empty();
    }

    private static Finding finding(Citation basis, Severity severity, Reason evidence, Reason better) {
        return Finding.of(
                CheckRule.BASIS_NOT_IN_FORCE,
                severity,
                List.of(),
                evidence,
                Reason.of("check.BASIS_NOT_IN_FORCE.why"),
                List.of(Sources.told(basis.source())),
                Proposal.of(better),
                evidence.key(),
                basis.number(),
                basis.inForceFrom(),
                basis.inForceTo());
    }
}
