package vn.haidang.campaign.check;

import java.util.List;
import java.util.stream.Stream;
import vn.haidang.shared.Reason;

/** A plan that counts what it does and whom it reaches, and never asks what changed. */
final class NoOutcome implements Rule {

    private static final Phrases ASKING = Phrases.of(
            "phiếu khảo sát",
            "khảo sát nhận thức",
            "khảo sát hiểu biết",
            "khảo sát kiến thức",
            "khảo sát ý kiến",
            "khảo sát mức độ",
            "khảo sát nhanh",
            "khảo sát trước",
            "khảo sát sau",
            "phiếu hỏi",
            "phiếu đánh giá",
            "phiếu phản hồi",
            "phiếu ẩn danh",
            "lấy ý kiến phản hồi",
            "phản hồi",
            "thăm dò ý kiến",
            "trước và sau",
            "bài kiểm tra nhanh",
            "câu hỏi nhanh");

    @Override
    public Stream<Finding> findings(CheckedPlan plan) {
        var activities = plan.activities();
        var measured = plan.targets().stream().anyMatch(target -> target.measure() == CheckedIndicator.Measure.CHANGED)
                || plan.lines().stream()
                        .anyMatch(line -> ASKING.isIn(line.words())
                                || line.indicators().stream()
                                        .anyMatch(one -> one.measure() == CheckedIndicator.Measure.CHANGED));
        if (activities.isEmpty() || measured) {
            return Stream.empty();
        }
        var pupils =
                activities.stream().filter(line -> !line.pupils().isEmpty()).findFirst();
        var first = pupils.or(() -> activities.stream()
                        .filter(line -> line.form().meetsPeople())
                        .findFirst())
                .orElse(activities.getFirst());
        return Stream.of(Finding.of(
                CheckRule.NO_OUTCOME,
                Severity.WARNING,
                List.of(),
                Reason.of("check.NO_OUTCOME.evidence", plan.targets().size(), activities.size()),
                Reason.of("check.NO_OUTCOME.why"),
                List.of(Sources.MEDIA_REVIEW, Sources.COMMUNITIES),
                new Proposal(
                        Reason.of(
                                "check.NO_OUTCOME.better." + (pupils.isPresent() ? "pupils" : "adults"),
                                first.number(),
                                first.shortTitle()),
                        List.of(),
                        List.of("quiz"))));
    }
}
