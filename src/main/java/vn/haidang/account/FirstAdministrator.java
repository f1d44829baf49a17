package vn.haidang.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Role;
import vn.haidang.audit.AuditAction;
import vn.haidang.audit.AuditLog;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Makes the first administrator of a portal that has none, for whoever can read what the process printed at start.
 * The token lives in memory only: it is gone with the process, or once it was used.
 */
@Service
public class FirstAdministrator {

    private final AccountRows rows;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private @Nullable String token;

    FirstAdministrator(
            AccountRows rows, Organizations organizations, PasswordEncoder passwords, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.organizations = organizations;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** A token to print, or nothing when there is an administrator already. */
    @Transactional(readOnly = true)
    public synchronized Optional<String> offer() {
        if (rows.hasAdministrator()) {
            return Optional.empty();
        }
        var bytes = new byte[16];
        random.nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
        return Optional.of(token);
    }

    public synchronized boolean isAwaited() {
        return token != null;
    }

    /** @throws Refused with every reason: wrong token, unfit user name, weak password */
    @Transactional
    public synchronized void create(String givenToken, String username, String displayName, String password) {
        if (token == null || rows.hasAdministrator()) {
            throw Refused.because("account.first.done");
        }
        if (!MessageDigest.isEqual(token.getBytes(UTF_8), givenToken.strip().getBytes(UTF_8))) {
            throw Refused.because("account.first.token");
        }
        var name = VietnameseText.line(displayName);
        Refused.unless(reasonsAgainst(username, name, password));
        var city = organizations.city();
        var account = new Account(
                username, name, Objects.requireNonNull(passwords.encode(password)), city.id(), false, clock.instant());
        account.grant(Role.ADMINISTRATOR, city.id());
        var id = rows.save(account).id();
        audit.record(AuditAction.FIRST_ADMINISTRATOR, id, AuditLog.ACCOUNT, String.valueOf(id), city.path(), "");
        token = null;
    }

    private List<Reason> reasonsAgainst(String username, String name, String password) {
        var reasons = new ArrayList<Reason>();
        reasons.addAll(NameRule.reasonsAgainstUsername(username));
        if (rows.existsByUsername(username)) {
            reasons.add(Reason.of("account.username.taken"));
        }
        reasons.addAll(NameRule.reasonsAgainstName(name));
        reasons.addAll(PasswordRule.reasonsAgainst(password, username));
        return reasons;
    }
}
