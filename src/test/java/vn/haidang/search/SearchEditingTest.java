package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.haidang.access.Actor;
import vn.haidang.access.Grant;
import vn.haidang.access.Role;

class SearchEditingTest {

    private static final Set<Role> EDITORS = Set.of(Role.ADMINISTRATOR, Role.CITY_OFFICER);

    @Test
    void editorsOfTheCityAndNobodyElse() {
        Map<Role, List<Boolean>> table = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            table.put(role, List.of(allowed(role, "/1/"), allowed(role, "/1/7/")));
        }

        assertThat(table)
                .allSatisfy((role, allowed) -> assertThat(allowed)
                        .as("%s in the city, in a ward", role)
                        .containsExactly(EDITORS.contains(role), false));
    }

    @Test
    void oneGrantInTheCityIsEnough() {
        var actor = actor(new Grant(Role.UNIT_OFFICER, 7, "/1/7/", null), new Grant(Role.CITY_OFFICER, 1, "/1/", null));

        assertThat(SearchEditing.isAllowed(actor)).isTrue();
        assertThat(SearchEditing.reasonsAgainst(actor(new Grant(Role.EXPERT, 1, "/1/", null))))
                .hasSize(1);
    }

    private static boolean allowed(Role role, String path) {
        return SearchEditing.isAllowed(actor(new Grant(role, 1, path, null)));
    }

    private static Actor actor(Grant... grants) {
        return new Actor(1, "a", "A", 1, "B", List.of(grants));
    }
}
