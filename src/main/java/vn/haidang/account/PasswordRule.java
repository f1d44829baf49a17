package vn.haidang.account;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/** What a password must be: long rather than complicated (NIST SP 800-63B §3.1.1), and none of those that everybody tries. */
final class PasswordRule {

    static final int MIN = 12;
    /** BCrypt reads 72 bytes and no more. */
    static final int MAX_BYTES = 72;

    private PasswordRule() {}

    static List<Reason> reasonsAgainst(String given, String username) {
        var password = VietnameseText.nfc(given);
        var reasons = new ArrayList<Reason>();
        if (password.codePointCount(0, password.length()) < MIN) {
            reasons.add(Reason.of("account.password.short", MIN));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            reasons.add(Reason.of("account.password.long", MAX_BYTES));
        }
        if (CommonPasswords.isCommon(password, username)) {
            reasons.add(Reason.of("account.password.known"));
        }
        return reasons;
    }
}
