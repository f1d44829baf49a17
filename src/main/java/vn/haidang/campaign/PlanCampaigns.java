package vn.haidang.campaign;

import java.util.List;

/**
 * The campaigns of a plan, as the plan needs them: frozen with the text, put in force with it, copied with it. Always before
 * the annex, whose lines name them.
 */
public interface PlanCampaigns {

    /** Each campaign as one text, in a fixed order. */
    List<String> frozen(long planId);

    /** What a frozen plan says of its campaigns is what units work by from now on. */
    void putInForce(long planId, List<String> frozen);

    /** Copies the campaigns of one plan into another, under the same keys, with every day moved. */
    void copy(long fromPlanId, long toPlanId, PlanShift shift);
}
