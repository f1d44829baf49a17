package vn.haidang.campaign.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;

/** A line hands out or shows something that has been withdrawn, has ended, ends before, or waits to be looked at again. */
final class MaterialNotValid implements Rule {

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        return plan.lines().stream()
                .flatMap(line -> line.materials().stream().flatMap(material -> finding(line, material)));
    }

    private static Stream<Finding> finding(CheckedLine line, CheckedMaterial material) {
        var what = problem(line, material);
        if (what == null) {
            return Stream.empty();
        }
        var until = material.until();
        return Stream.of(Finding.of(
                CheckRule.MATERIAL_NOT_VALID,
                what.equals("reviewDue") ? Severity.HINT : Severity.WARNING,
                List.of(line),
                what.equals("endsBefore") && until != null
                        ? Reason.of(
                                "check.MATERIAL_NOT_VALID.evidence.endsBefore",
                                line.number(),
                                line.shortTitle(),
                                material.title(),
                                until)
                        : Reason.of(
                                "check.MATERIAL_NOT_VALID.evidence." + what,
                                line.number(),
                                line.shortTitle(),
                                material.title()),
                Reason.of("check.MATERIAL_NOT_VALID.why"),
                List.of(Sources.PORTAL),
                Proposal.of(Reason.of(
                        "check.MATERIAL_NOT_VALID.better." + (what.equals("reviewDue") ? "look" : "replace"),
                        material.title(),
                        CheckedLine.names(line.audiences()))),
                what,
                material.id()));
    }

    private static @Nullable String problem(CheckedLine line, CheckedMaterial material) {
        return switch (material.state()) {
            case WITHDRAWN -> "withdrawn";
            case EXPIRED -> "expired";
            case REVIEW_DUE -> "reviewDue";
            case PUBLISHED -> endsBefore(material.until(), line.time().to()) ? "endsBefore" : null;
        };
    }

    private static boolean endsBefore(@Nullable LocalDate until, @Nullable LocalDate lastDay) {
        return until != null && lastDay != null && until.isBefore(lastDay);
    }
}
