package vn.haidang.material;

import vn.haidang.access.Actor;
import vn.haidang.access.Role;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.Accounts;

/** People whom the demo accounts lack, for tests. */
public class Experts {

    private final Accounts accounts;
    private final AccountFixtures fixtures;

    Experts(Accounts accounts, AccountFixtures fixtures) {
        this.accounts = accounts;
        this.fixtures = fixtures;
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
        return person(username, "Cán bộ (thử)", "ubnd-mau1", Role.UNIT_OFFICER);
    }

    private Actor expert(String username, String name, String organization) {
        return person(username, name, organization, Role.EXPERT);
    }

    private Actor person(String username, String name, String organization, Role role) {
        return accounts.actor(username).orElseGet(() -> fixtures.person(username, name, role, organization));
    }
}
