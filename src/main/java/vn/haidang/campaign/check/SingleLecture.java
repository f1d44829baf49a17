package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** A talk or rally for pupils that does not belong to a series. */
final class SingleLecture implements Rule {

    /** Minutes of a lesson: primary schools, and all others. */
    private static final int PRIMARY_LESSON = 35;

    private static final int LESSON = 45;

    static boolean is(CheckedLine line) {
        return line.form().oneWay() && !line.pupils().isEmpty() && !line.inSeries();
    }

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().filter(SingleLecture::is).map(SingleLecture::finding);
    }

    private static Finding finding(CheckedLine line) {
        var pupils = line.pupils();
        var primary = pupils.stream().allMatch(audience -> audience.slug().equals(CheckedAudience.PRIMARY));
        return Finding.of(
                CheckRule.SINGLE_LECTURE,
                Severity.WARNING,
                List.of(line),
                Reason.of(
                        "check.SINGLE_LECTURE.evidence",
                        line.number(),
                        line.shortTitle(),
                        CheckedLine.names(pupils),
                        line.sessionsPerUnit()),
                Reason.of("check.SINGLE_LECTURE.why"),
                List.of(Sources.COCHRANE_SCHOOLS, Sources.UNODC_PREVENTION, Sources.VIETNAM_TRIAL),
                new Proposal(
                        Reason.of(
                                "check.SINGLE_LECTURE.better",
                                CheckedSeries.ENOUGH,
                                primary ? PRIMARY_LESSON : LESSON,
                                CheckedLine.names(pupils)),
                        List.of(FormKind.LESSON, FormKind.INTERACTIVE, FormKind.MEETING),
                        List.of("lesson-plan", "quiz", "slides", "leaflet")),
                line.form(),
                pupils.stream().map(CheckedAudience::slug).sorted().toList(),
                line.sessionsPerUnit());
    }
}
