package vn.haidang.search;

import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Permission;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** Who may shape what the public finds. There is one search for the whole city, so that it takes a role in the city. */
public final class SearchEditing {

    private SearchEditing() {}

    public static boolean isAllowed(Actor actor) {
        return actor.grants().stream()
                .filter(Grant::isCity)
                .anyMatch(grant -> grant.role().includes(Permission.SEARCH_EDIT));
    }

    public static List<Reason> reasonsAgainst(Actor actor) {
        return isAllowed(actor) ? List.of() : List.of(Reason.of("search.refused.permission"));
    }

    /** @throws Refused when the person may not */
    public static void demand(Actor actor) {
        Refused.unless(reasonsAgainst(actor));
    }
}
