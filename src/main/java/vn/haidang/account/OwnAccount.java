package vn.haidang.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.account.factor.SecondFactors;
import vn.haidang.audit.AuditAction;
import vn.haidang.audit.AuditLog;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** What people do with their own account. Whoever takes a seat somebody left open cannot: it takes the password. */
@Service
@Transactional
public class OwnAccount {

    private final AccountRows rows;
    private final Organizations organizations;
    private final PasswordEncoder passwords;
    private final SecondFactors secondFactors;
    private final AuditLog audit;

    OwnAccount(
            AccountRows rows,
            Organizations organizations,
            PasswordEncoder passwords,
            SecondFactors secondFactors,
            AuditLog audit) {
        this.rows = rows;
        this.organizations = organizations;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Profile get(Actor actor) {
        var account = rows.findById(actor.accountId()).orElseThrow();
        return new Profile(
                account.username(),
                account.displayName(),
                account.mail() == null ? "" : account.mail(),
                secondFactors.isOn(account.id()),
                secondFactors.recoveryCodesLeft(account.id()),
                secondFactors.isRequiredOf(actor));
    }

    /** @param mail where links for a forgotten password go; empty for nowhere */
    public void describe(String name, String mail, Actor actor) {
        var line = VietnameseText.line(name);
        var address = VietnameseText.line(mail);
        var reasons = new ArrayList<Reason>();
        reasons.addAll(NameRule.reasonsAgainstName(line));
        reasons.addAll(NameRule.reasonsAgainstMail(address));
        Refused.unless(reasons);
        var account = locked(actor);
        account.rename(line);
        account.reachAt(address);
    }

    public void speak(String language, Actor actor) {
        locked(actor).speak(language.equals("en") ? "en" : "vi");
    }

    /** Ends every session but the one it is asked from: that begins a new epoch. @return the epoch */
    public long changePassword(String present, String password, Actor actor) {
        var account = confirmed(present, actor);
        Refused.unless(PasswordRule.reasonsAgainst(password, account.username()));
        if (passwords.matches(password, account.passwordHash())) {
            throw Refused.because("account.password.same");
        }
        account.changePassword(Objects.requireNonNull(passwords.encode(password)));
        record(AuditAction.PASSWORD_CHANGED, account);
        return account.epoch();
    }

    /** Ends every session but the one it is asked from. @return the new epoch */
    public long endOtherSessions(Actor actor) {
        var account = locked(actor);
        account.endSessions();
        record(AuditAction.SESSIONS_ENDED, account);
        return account.epoch();
    }

    /**
     * Turns the second factor on: the person proved with a code that their device has the secret.
     *
     * @return recovery codes, shown once
     */
    public List<String> secondFactorOn(String secret, String code, Actor actor) {
        var account = locked(actor);
        var codes = secondFactors.turnOn(account.id(), secret, code);
        record(AuditAction.SECOND_FACTOR_ON, account);
        return codes;
    }

    public void secondFactorOff(String present, Actor actor) {
        if (secondFactors.isRequiredOf(actor)) {
            throw Refused.because("account.factor.required");
        }
        var account = confirmed(present, actor);
        secondFactors.off(account.id());
        record(AuditAction.SECOND_FACTOR_OFF, account);
    }

    /** New recovery codes, shown once; the old ones stop working. */
    public List<String> newRecoveryCodes(String present, Actor actor) {
        var account = confirmed(present, actor);
        var codes = secondFactors.newRecoveryCodes(account.id());
        record(AuditAction.RECOVERY_CODES_MADE, account);
        return codes;
    }

    private Account confirmed(String present, Actor actor) {
        var account = locked(actor);
        if (!passwords.matches(present, account.passwordHash())) {
            throw Refused.because("account.password.wrong");
        }
        return account;
    }

    private Account locked(Actor actor) {
        return rows.lock(actor.accountId())
                .filter(Account::isActive)
                .orElseThrow(() -> new NoSuchAccount(actor.accountId()));
    }

    private void record(AuditAction action, Account account) {
        audit.record(
                action,
                account.id(),
                AuditLog.ACCOUNT,
                String.valueOf(account.id()),
                organizations
                        .find(account.organizationId())
                        .map(OrganizationRef::path)
                        .orElse(""),
                "");
    }

    /**
     * @param recoveryCodes how many are left
     * @param secondFactorRequired by the person's roles
     */
    public record Profile(
            String username,
            String name,
            String mail,
            boolean secondFactor,
            int recoveryCodes,
            boolean secondFactorRequired) {

        /** Logs hold no personal data. */
        @Override
        public String toString() {
            return "profile";
        }
    }
}
