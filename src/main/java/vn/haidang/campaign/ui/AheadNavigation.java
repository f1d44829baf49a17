package vn.haidang.campaign.ui;

import vn.haidang.access.Actor;
import vn.haidang.access.Permission;

/** The doors to what lies ahead and to what units were given, as addresses within the workspace. */
public final class AheadNavigation {

    public static final String AHEAD = "sap-toi";
    public static final String ASSIGNED = "viec-duoc-giao";

    private static final String PLAN = "ke-hoach/";

    private AheadNavigation() {}

    /** Whether these pages are for this person: enough to show a menu entry. */
    public static boolean isFor(Actor actor) {
        return actor.mayAnywhere(Permission.PLAN_READ);
    }

    static String plan(long id) {
        return PLAN + id;
    }

    /** Where a plan that was submitted is approved or returned. */
    static String decide(long planId) {
        return plan(planId) + "/ban-hanh";
    }

    /** What a unit is late with. */
    static String late(long organizationId) {
        return ASSIGNED + "?" + AssignedView.OVERDUE + "=1&" + AssignedView.UNIT + "=" + organizationId;
    }
}
