package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** Pupils who meet only officers: neither the school nor health workers nor a union takes part. */
final class PoliceAlone implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream().flatMap(PoliceAlone::finding);
    }

    private static Stream<Finding> finding(CheckedLine line) {
        var lead = line.lead();
        var pupils = line.pupils();
        if (lead == null
                || lead.kind() != CheckedBody.Kind.POLICE
                || pupils.isEmpty()
                || !line.form().meetsPeople()
                || line.partners().stream().anyMatch(body -> body.kind().teachesPupils())) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(
                CheckRule.POLICE_ALONE,
                Severity.WARNING,
                List.of(line),
                Reason.of(
                        "check.POLICE_ALONE.evidence",
                        line.number(),
                        line.shortTitle(),
                        lead.name(),
                        CheckedLine.names(pupils)),
                Reason.of("check.POLICE_ALONE.why"),
                List.of(Sources.POLICE_REVIEW, Sources.POLICE_GUIDE),
                new Proposal(
                        Reason.of("check.POLICE_ALONE.better", lead.name()),
                        List.of(FormKind.LESSON, FormKind.INTERACTIVE, FormKind.MEETING),
                        List.of("lesson-plan", "slides")),
                pupils.stream().map(CheckedAudience::slug).sorted().toList()));
    }
}
