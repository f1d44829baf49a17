package vn.haidang.campaign.check;

import java.util.List;
import java.util.Objects;

/** The plan check ("Kiểm tra kế hoạch"): it explains and proposes, and never stops a plan. */
public final class PlanCheck {

    private final List<Rule> rules;

    /** @param showsClasses whether the reader may see classes of hotspots; otherwise no text, order or source tells them */
    public PlanCheck(boolean showsClasses) {
        rules = List.of(
                new FearOrTestimony(),
                new SensitiveAudience(),
                new SingleLecture(),
                new PoliceAlone(),
                new HotspotUncovered(showsClasses),
                new NoSeries(),
                new MediaAlone(),
                new NoOutcome(),
                new BasisNotInForce(),
                new MaterialNotValid(),
                new CalendarClash(),
                new OutsidePeriod(),
                new NoLead(),
                new MoneyWithoutSource(),
                new MoneyAgainstNorm(),
                new TargetWithoutActivity(),
                new ActivityWithoutTarget(),
                new SameWeekTwice());
    }

    /** All findings in the order of the rules; those with a noted reason carry it. */
    public List<Finding> check(CheckedPlan plan, List<Acknowledgement> acknowledgements) {
        return rules.stream()
                .flatMap(rule -> rule.findings(plan))
                .map(finding -> acknowledgements.stream()
                        .filter(one -> one.rule() == finding.rule()
                                && Objects.equals(one.lineId(), finding.lineId())
                                && one.fingerprint().equals(finding.fingerprint()))
                        .findFirst()
                        .map(one -> finding.with(one.reason()))
                        .orElse(finding))
                .toList();
    }
}
