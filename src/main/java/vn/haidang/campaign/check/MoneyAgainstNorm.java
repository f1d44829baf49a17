package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** Money without a norm to hold it against, and money above its norm. */
final class MoneyAgainstNorm implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().flatMap(MoneyAgainstNorm::findings);
    }

    private static Stream<Finding> findings(CheckedLine line) {
        var money = line.money();
        if (money == null || money.amount() == 0) {
            return Stream.empty();
        }
        if (money.items().isEmpty()) {
            return Stream.of(finding(
                    line,
                    Reason.of(
                            "check.MONEY_AGAINST_NORM.evidence.lump", line.number(), line.shortTitle(), money.amount()),
                    Sources.SPENDING,
                    Reason.of("check.MONEY_AGAINST_NORM.better.split", line.number()),
                    money.amount()));
        }
        return money.items().stream().flatMap(item -> finding(line, item));
    }

    private static Stream<Finding> finding(CheckedLine line, CheckedMoney.Item item) {
        var norm = item.norm();
        if (norm == null) {
            return Stream.of(finding(
                    line,
                    Reason.of(
                            "check.MONEY_AGAINST_NORM.evidence.none",
                            line.number(),
                            line.shortTitle(),
                            item.content(),
                            item.unitPrice()),
                    Sources.SPENDING,
                    Reason.of("check.MONEY_AGAINST_NORM.better.norm", item.content()),
                    item.content(),
                    item.unitPrice()));
        }
        if (item.unitPrice() > norm.atMost()) {
            return Stream.of(finding(
                    line,
                    Reason.of(
                            "check.MONEY_AGAINST_NORM.evidence.above",
                            line.number(),
                            line.shortTitle(),
                            item.content(),
                            item.unitPrice(),
                            norm.atMost()),
                    Sources.told(norm.basis()),
                    Reason.of("check.MONEY_AGAINST_NORM.better.lower", item.content(), norm.atMost()),
                    item.content(),
                    item.unitPrice(),
                    norm.atMost()));
        }
        return Stream.empty();
    }

    private static Finding finding(CheckedLine line, Reason evidence, Reason source, Reason better, Object... trigger) {
        return Finding.of(
                CheckRule.MONEY_AGAINST_NORM,
                Severity.HINT,
                List.of(line),
                evidence,
                Reason.of("check.MONEY_AGAINST_NORM.why"),
                List.of(source),
                Proposal.of(better),
                trigger);
    }
}
