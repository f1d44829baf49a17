package vn.haidang.indicator;

import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Permission;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** Who reads and who keeps the lists of planning. They hold for the whole city, so that only the city's people keep them. */
public final class Planning {

    private Planning() {}

    /** Whoever may write plans, and whoever keeps the lists. */
    public static boolean mayRead(Actor actor) {
        return actor.mayAnywhere(Permission.MATERIAL_READ) || mayManage(actor);
    }

    public static boolean mayManage(Actor actor) {
        return actor.grants().stream()
                .filter(Grant::isCity)
                .anyMatch(grant -> grant.role().includes(Permission.INDICATOR_MANAGE));
    }

    public static List<Reason> reasonsAgainstManaging(Actor actor) {
        return mayManage(actor) ? List.of() : List.of(Reason.of("indicator.denied"));
    }

    /** @throws Refused when the person may not */
    public static void demand(Actor actor) {
        Refused.unless(reasonsAgainstManaging(actor));
    }
}
