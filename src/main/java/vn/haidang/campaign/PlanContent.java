package vn.haidang.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The annex, as the plan needs it: frozen with the text, put in force with it, copied with it. */
public interface PlanContent {

    /** Each line with all that belongs to it as one text, in order. */
    List<String> frozen(long planId);

    /** What a frozen annex says is what units work by from now on. */
    void putInForce(long planId, List<String> frozen);

    /** Copies the annex of one plan into another, with every day moved; its campaigns stand there already. */
    void copy(long fromPlanId, long toPlanId, PlanShift shift);

    /** How many lines each of these has, headings not counted; one query. */
    Map<Long, Long> counts(Collection<Long> planIds);

    /** Organizations that have a part in what is in force. */
    List<Long> organizationsIn(long planId);
}
