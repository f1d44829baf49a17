package vn.haidang.coverage.ui;

import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.access.Role;

/** The doors to coverage, as addresses within the workspace. */
public final class CoverageNavigation {

    public static final String PAGE = "do-phu";

    private CoverageNavigation() {}

    /** Whether a menu offers it: not to schools, which answer for no commune. The service decides what is read. */
    public static boolean isFor(Actor actor) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.role() != Role.SCHOOL && grant.role().includes(Permission.PLAN_READ));
    }

    static String plan(long id) {
        return "ke-hoach/" + id;
    }

    static String plans() {
        return "ke-hoach";
    }
}
