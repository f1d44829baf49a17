package vn.haidang.campaign.target;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * What the form of a target edits.
 *
 * @param indicator slug of what is counted
 * @param amount to reach by the end of the plan, in the indicator's unit
 */
public record TargetDraft(String indicator, String title, long amount) {

    public static final int TITLE_MAX = 300;
    /** More is a slip of the finger. */
    public static final long AMOUNT_MAX = 1_000_000_000_000L;

    TargetDraft clean() {
        return new TargetDraft(indicator, VietnameseText.line(title), amount);
    }

    List<Reason> reasonsAgainst() {
        var reasons = new ArrayList<Reason>();
        if (title.isEmpty()) {
            reasons.add(Reason.of("planning.refused.title.missing"));
        }
        if (title.length() > TITLE_MAX) {
            reasons.add(Reason.of("planning.refused.title.long", TITLE_MAX));
        }
        if (amount < 1 || amount > AMOUNT_MAX) {
            reasons.add(Reason.of("planning.refused.amount", AMOUNT_MAX));
        }
        return reasons;
    }
}
