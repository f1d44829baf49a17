package vn.haidang.account.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.access.PersonalData;
import vn.haidang.access.Role;
import vn.haidang.shared.HomeSecret;
import vn.haidang.shared.Refused;

/** Something a person has beside what they know: a device that shows codes, or a sheet of recovery codes. */
@Service
@Transactional(readOnly = true)
public class SecondFactors implements PersonalData {

    public static final int RECOVERY_CODES = 10;

    private static final String ISSUER = "Hải Đăng";
    private static final Pattern TYPED = Pattern.compile("[\\s\\-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{6}");
    /** 50 random bits each; guessing is slowed down by the brake. */
    private static final int RECOVERY_LETTERS = 10;

    private final SecondFactorRows rows;
    private final RecoveryCodes recoveryCodes;
    private final HomeSecret secret;
    private final Clock clock;
    private final Set<Role> required;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param roles that need a second factor, as in {@code ADMINISTRATOR,APPROVER} ({@code HAIDANG_SECOND_FACTOR}), or
     *     {@code none}; by default administrators in production and nobody in a demo
     */
    SecondFactors(
            SecondFactorRows rows,
            RecoveryCodes recoveryCodes,
            HomeSecret secret,
            Clock clock,
            @Value("${haidang.second-factor:}") String roles,
            @Value("${haidang.mode}") String mode) {
        this.rows = rows;
        this.recoveryCodes = recoveryCodes;
        this.secret = secret;
        this.clock = clock;
        required = required(roles, mode);
    }

    static Set<Role> required(String roles, String mode) {
        if (roles.isBlank()) {
            return mode.equals("production") ? Set.of(Role.ADMINISTRATOR) : Set.of();
        }
        var found = EnumSet.noneOf(Role.class);
        if (!roles.strip().equalsIgnoreCase("none")) {
            Arrays.stream(roles.split(",", -1))
                    .map(role -> Role.valueOf(role.strip().toUpperCase(Locale.ROOT)))
                    .forEach(found::add);
        }
        return found;
    }

    public boolean isOn(long accountId) {
        return rows.existsById(accountId);
    }

    /** Those of these accounts that have one, in one query. */
    public Set<Long> onAmong(Collection<Long> accountIds) {
        return accountIds.isEmpty() ? Set.of() : rows.among(accountIds);
    }

    /** Whether one of this person's roles may not be used without. */
    public boolean isRequiredOf(Actor actor) {
        return actor.grants().stream().anyMatch(grant -> required.contains(grant.role()));
    }

    public int recoveryCodesLeft(long accountId) {
        return recoveryCodes.countByAccountId(accountId);
    }

    /** Something new to put into a device; kept nowhere until {@link #turnOn}. */
    public Setup newSetup(String username) {
        var fresh = Totp.newSecret(random);
        return new Setup(fresh, Totp.uri(fresh, username, ISSUER));
    }

    /** @return recovery codes, shown once */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> turnOn(long accountId, String newSecret, String code) {
        if (rows.lock(accountId).isPresent()) {
            throw Refused.because("account.factor.on.already");
        }
        var now = clock.instant();
        var step = Totp.match(newSecret, plain(code), now, 0);
        if (step.isEmpty()) {
            throw Refused.because("account.factor.wrong");
        }
        rows.save(new SecondFactor(accountId, secret.seal(newSecret), step.getAsLong(), now));
        return newRecoveryCodes(accountId);
    }

    /** The old ones stop working. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> newRecoveryCodes(long accountId) {
        recoveryCodes.deleteAllOf(accountId);
        var codes = new ArrayList<String>();
        for (var i = 0; i < RECOVERY_CODES; i++) {
            var letters = Totp.newSecret(random).substring(0, RECOVERY_LETTERS);
            recoveryCodes.save(new RecoveryCode(accountId, hash(accountId, letters)));
            codes.add(letters.substring(0, RECOVERY_LETTERS / 2) + "-" + letters.substring(RECOVERY_LETTERS / 2));
        }
        return codes;
    }

    /** Takes a code of the device or a recovery code. Each is taken once, whoever asks how often, restarts included. */
    @Transactional
    public Checked check(long accountId, String given) {
        var code = plain(given);
        var factor = rows.lock(accountId);
        if (factor.isEmpty()) {
            return Checked.WRONG;
        }
        if (!DIGITS.matcher(code).matches()) {
            return recoveryCodes.use(accountId, hash(accountId, code)) == 1 ? Checked.RECOVERY_CODE : Checked.WRONG;
        }
        var step = Totp.match(
                secret.open(factor.get().secret()),
                code,
                clock.instant(),
                factor.get().lastStep());
        if (step.isEmpty()) {
            return Checked.WRONG;
        }
        factor.get().took(step.getAsLong());
        return Checked.CODE;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void off(long accountId) {
        recoveryCodes.deleteAllOf(accountId);
        rows.deleteById(accountId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(long accountId) {
        off(accountId);
    }

    private String hash(long accountId, String letters) {
        return secret.fingerprint("recovery code of " + accountId + ": " + letters);
    }

    /** As people copy it: with blanks or hyphens, in small letters. */
    private static String plain(String code) {
        return TYPED.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    }

    public enum Checked {
        CODE,
        RECOVERY_CODE,
        WRONG
    }

    /**
     * @param secret to type into a device that has no camera
     * @param uri what the square code says
     */
    public record Setup(String secret, String uri) {

        /** Logs hold no secrets. */
        @Override
        public String toString() {
            return "set-up of a second factor";
        }
    }
}
