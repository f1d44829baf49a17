package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** An audience that is met, but never twice in a row by design. */
final class NoSeries implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.audiences().stream()
                .filter(audience -> !audience.sensitive())
                .flatMap(audience -> finding(plan, audience));
    }

    private static Stream<Finding> finding(CheckedPlan plan, CheckedAudience audience) {
        var meetings = plan.lines().stream()
                .filter(line -> line.form().meetsPeople() && line.reaches(audience))
                .toList();
        var built = meetings.stream().anyMatch(line -> line.inSeries() || line.form() == FormKind.MODEL);
        // single lectures are told already, with the same advice
        if (meetings.isEmpty() || built || meetings.stream().allMatch(SingleLecture::is)) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                CheckRule.NO_SERIES,
                audience.youngOrParents() ? Severity.WARNING : Severity.HINT,
                meetings,
                Reason.of("check.NO_SERIES.evidence", audience.name(), meetings.size(), CheckedLine.numbers(meetings)),
                Reason.of("check.NO_SERIES.why"),
                List.of(Sources.UNODC_PREVENTION, Sources.SAMHSA),
                new Proposal(
                        Reason.of(
                                "check.NO_SERIES.better",
                                CheckedSeries.ENOUGH,
                                audience.inSentence(),
                                meetings.getFirst().number()),
                        List.of(FormKind.INTERACTIVE, FormKind.MEETING, FormKind.MODEL),
                        List.of("booklet", "lesson-plan")),
                audience.slug()));
    }
}
