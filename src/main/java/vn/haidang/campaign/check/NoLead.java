package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** A line that nobody leads. */
final class NoLead implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().filter(line -> line.lead() == null).map(NoLead::finding);
    }

    private static Finding finding(CheckedLine line) {
        var partners = line.partners();
        return Finding.of(
                CheckRule.NO_LEAD,
                Severity.WARNING,
                List.of(line),
                Reason.of("check.NO_LEAD.evidence", line.number(), line.shortTitle()),
                Reason.of("check.NO_LEAD.why"),
                List.of(Sources.ANNEX),
                Proposal.of(
                        partners.isEmpty()
                                ? Reason.of("check.NO_LEAD.better.choose", line.number())
                                : Reason.of(
                                        "check.NO_LEAD.better.partners",
                                        line.number(),
                                        partners.stream().map(CheckedBody::name).toList())));
    }
}
