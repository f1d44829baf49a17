package vn.haidang.account.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import vn.haidang.shared.HomeSecret;

/** The other side of a second factor: the device of the person. */
public class FactorFixtures {

    private final SecondFactorRows rows;
    private final RecoveryCodes recoveryCodes;
    private final HomeSecret secret;
    private final Clock clock;

    FactorFixtures(SecondFactorRows rows, RecoveryCodes recoveryCodes, HomeSecret secret, Clock clock) {
        this.rows = rows;
        this.recoveryCodes = recoveryCodes;
        this.secret = secret;
        this.clock = clock;
    }

    public static String newSecret() {
        return Totp.newSecret(new SecureRandom());
    }

    public static String codeNow(String secret, Instant now) {
        return Totp.code(secret, now.getEpochSecond() / Totp.STEP_SECONDS);
    }

    /** As of a portal that is told to ask these roles for a second factor. */
    public SecondFactors demanding(String roles) {
        return new SecondFactors(rows, recoveryCodes, secret, clock, roles, "demo");
    }
}
