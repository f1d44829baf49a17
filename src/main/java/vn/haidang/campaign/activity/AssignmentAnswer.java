package vn.haidang.campaign.activity;

import java.util.ArrayList;
import java.util.List;
import vn.haidang.shared.Reason;

/** What a unit says of its share. @param version that the person saw */
public record AssignmentAnswer(AssignmentState state, int done, String result, long version) {

    public static final int RESULT_MAX = 1000;

    List<Reason> problems() {
        var problems = new ArrayList<Reason>();
        if (done < 0 || done > ActivityText.QUANTITY_MAX) {
            problems.add(Reason.of("campaign.refused.done", ActivityText.QUANTITY_MAX));
        }
        if (state == AssignmentState.NOT_STARTED && done > 0) {
            problems.add(Reason.of("campaign.refused.done.not.started"));
        }
        if (result.length() > RESULT_MAX) {
            problems.add(Reason.of("campaign.refused.result.long", RESULT_MAX));
        }
        return problems;
    }
}
