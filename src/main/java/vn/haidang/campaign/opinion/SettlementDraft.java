package vn.haidang.campaign.opinion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * What the writer of a plan does with a remark.
 *
 * @param explanation required unless the remark is taken as it is
 * @param version of the remark that the person saw
 */
public record SettlementDraft(@Nullable RemarkOutcome outcome, String explanation, long version) {

    public static final int EXPLANATION_MAX = 2000;

    SettlementDraft clean() {
        return new SettlementDraft(outcome, VietnameseText.lines(explanation).strip(), version);
    }

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        if (outcome == null) {
            problems.add(Reason.of("opinion.refused.outcome"));
        } else if (outcome != RemarkOutcome.TAKEN && explanation.isEmpty()) {
            problems.add(Reason.of("opinion.refused.explanation.missing"));
        }
        if (explanation.length() > EXPLANATION_MAX) {
            problems.add(Reason.of("opinion.refused.explanation.long", EXPLANATION_MAX));
        }
        return problems;
    }
}
