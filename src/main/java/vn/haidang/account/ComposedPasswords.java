package vn.haidang.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.haidang.shared.VietnameseText;

/** The same sentence typed on a Mac and on Windows is the same password: composed (NFC) before it is hashed. */
final class ComposedPasswords implements PasswordEncoder {

    private final PasswordEncoder hashing;

    ComposedPasswords(PasswordEncoder hashing) {
        this.hashing = hashing;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashing.encode(composed(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hashing.matches(composed(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashing.upgradeEncoding(hash);
    }

    private static @Nullable String composed(@Nullable CharSequence password) {
        return password == null ? null : VietnameseText.nfc(password.toString());
    }
}
