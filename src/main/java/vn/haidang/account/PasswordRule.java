package vn.haidang.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.haidang.shared.Reason;

/** What a password must be: long rather than complicated (NIST SP 800-63B §3.1.1), and none of those that everybody tries. */
final class PasswordRule {

    static final int MIN = 12;
    /** BCrypt reads 72 bytes and no more. */
    static final int MAX_BYTES = 72;

    private static final Set<String> KNOWN =
            Set.of("haidang-demo", "haidanghaidang", "password1234", "123456789012", "matkhau12345", "administrator");

    private PasswordRule() {}

    static List<Reason> reasonsAgainst(String password, String username) {
        var reasons = new ArrayList<Reason>();
        if (password.length() < MIN) {
            reasons.add(Reason.of("account.password.short", MIN));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            reasons.add(Reason.of("account.password.long", MAX_BYTES));
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (KNOWN.contains(lower)
                || lower.equals(username.toLowerCase(Locale.ROOT))
                || lower.chars().distinct().count() < 5) {
            reasons.add(Reason.of("account.password.known"));
        }
        return reasons;
    }
}
