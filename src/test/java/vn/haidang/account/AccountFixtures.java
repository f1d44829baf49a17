package vn.haidang.account;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.access.Actor;
import vn.haidang.access.Role;
import vn.haidang.account.factor.FactorFixtures;
import vn.haidang.organization.Organizations;

/** People for tests: active, with a password, each under a name of its test. */
public class AccountFixtures {

    public static final String PASSWORD = "thuyen ve ben luc sau gio";

    private final AccountRows rows;
    private final Accounts accounts;
    private final OwnAccount own;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccountFixtures(
            AccountRows rows,
            Accounts accounts,
            OwnAccount own,
            Organizations organizations,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.own = own;
        this.organizations = organizations;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param organization code of where the person works and the role holds */
    public Actor person(String username, String name, Role role, String organization) {
        var place = organizations.find(organization).orElseThrow().id();
        transaction.executeWithoutResult(_ -> {
            var account = new Account(
                    username, name, Objects.requireNonNull(passwords.encode(PASSWORD)), place, false, clock.instant());
            account.grant(role, place);
            rows.save(account);
        });
        return actor(username);
    }

    public Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }

    public Actor administrator() {
        return actor("quantri");
    }

    public long organization(String code) {
        return organizations.find(code).orElseThrow().id();
    }

    /** Turns a second factor on. @return its secret */
    public String secondFactor(Actor actor) {
        var secret = FactorFixtures.newSecret();
        own.secondFactorOn(secret, FactorFixtures.codeNow(secret, clock.instant()), actor);
        return secret;
    }

    public void withPassword(Actor actor, String password) {
        own.changePassword(PASSWORD, password, actor);
    }

    /** For tests that move an account along by themselves. */
    void change(long id, Consumer<Account> change) {
        transaction.executeWithoutResult(_ -> change.accept(rows.lock(id).orElseThrow()));
    }
}
