package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** An audience that the plan reaches by loudspeaker, press, posts, print or panels only. */
final class MediaAlone implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.audiences().stream().flatMap(audience -> finding(plan, audience));
    }

    private static Stream<Finding> finding(CheckedPlan plan, CheckedAudience audience) {
        var lines = plan.activities().stream()
                .filter(line -> line.reaches(audience))
                .toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> line.form().media())) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                CheckRule.MEDIA_ALONE,
                Severity.WARNING,
                lines,
                Reason.of("check.MEDIA_ALONE.evidence", audience.name(), CheckedLine.numbers(lines)),
                Reason.of("check.MEDIA_ALONE.why"),
                List.of(Sources.COCHRANE_MEDIA, Sources.MEDIA_REVIEW, Sources.SCOTLAND),
                new Proposal(
                        Reason.of(
                                "check.MEDIA_ALONE.better",
                                audience.inSentence(),
                                lines.getFirst().number()),
                        List.of(FormKind.MEETING, FormKind.INTERACTIVE, FormKind.VISIT),
                        List.of("booklet", "leaflet")),
                audience.slug()));
    }
}
