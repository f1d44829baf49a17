package vn.haidang.material;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.organization.Organizations;

/** People whom the demo accounts lack, for tests. */
@Component
public class Experts {

    private final Accounts accounts;
    private final Organizations organizations;
    private final JdbcTemplate jdbc;

    Experts(Accounts accounts, Organizations organizations, JdbcTemplate jdbc) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /** Of the whole city. */
    public Actor ofTheCity() {
        return expert("thu.thamdinh", "Chuyên gia thành phố (thử)", "ubnd-tp");
    }

    /** Of the second ward: materials of the first are none of their business. */
    public Actor ofTheSecondWard() {
        return expert("thu.thamdinh2", "Chuyên gia phường 2 (thử)", "ubnd-mau2");
    }

    /** An officer of the first ward whose work no other test looks at. */
    public Actor officer(String username) {
        return person(username, "Cán bộ (thử)", "ubnd-mau1", "UNIT_OFFICER");
    }

    private Actor expert(String username, String name, String organization) {
        return person(username, name, organization, "EXPERT");
    }

    private Actor person(String username, String name, String organization, String role) {
        return accounts.actor(username).orElseGet(() -> {
            var place = organizations.find(organization).orElseThrow().id();
            // Like a demo account in everything else.
            var like = "select %s from account where username = 'lanhdao'";
            var columns = jdbc
                    .queryForList(
                            "select lower(column_name) from information_schema.columns where lower(table_name) ="
                                    + " 'account'",
                            String.class)
                    .stream()
                    .filter(column -> !Set.of("id", "username", "display_name", "organization_id")
                            .contains(column))
                    .filter(column -> !column.contains("mail"))
                    .toList();
            var others = String.join(", ", columns);
            jdbc.update(
                    "insert into account (id, username, display_name, organization_id, %s) ".formatted(others)
                            + like.formatted(
                                    "(select max(id) from account) + 100000, ?, ?, cast(? as bigint), " + others),
                    username,
                    name,
                    place);
            jdbc.update(
                    "insert into account_grant (account_id, role, organization_id) "
                            + "select id, ?, organization_id from account where username = ?",
                    role,
                    username);
            return accounts.actor(username).orElseThrow();
        });
    }
}
