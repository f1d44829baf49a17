package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** Money that does not say where it comes from. */
final class MoneyWithoutSource implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().flatMap(MoneyWithoutSource::finding);
    }

    private static Stream<Finding> finding(CheckedLine line) {
        var money = line.money();
        if (money == null || money.amount() == 0 || !money.source().isBlank()) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                CheckRule.MONEY_WITHOUT_SOURCE,
                Severity.WARNING,
                List.of(line),
                Reason.of("check.MONEY_WITHOUT_SOURCE.evidence", line.number(), line.shortTitle(), money.amount()),
                Reason.of("check.MONEY_WITHOUT_SOURCE.why"),
                List.of(Sources.SPENDING),
                Proposal.of(Reason.of("check.MONEY_WITHOUT_SOURCE.better", line.number())),
                money.amount()));
    }
}
