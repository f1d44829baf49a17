package vn.haidang.workspace;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password only when the {@link SignInBrake} lets it. */
class BrakedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInBrake brake;

    BrakedSignIn(AuthenticationProvider passwords, SignInBrake brake) {
        this.passwords = passwords;
        this.brake = brake;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        var wait = brake.waitFor(username, address);
        if (wait.isPositive()) {
            throw new TooManyFailures(wait);
        }
        try {
            var signedIn = passwords.authenticate(attempt);
            brake.succeeded(username, address);
            return signedIn;
        } catch (BadCredentialsException e) {
            brake.failed(username, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    static class TooManyFailures extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final Duration wait;

        TooManyFailures(Duration wait) {
            super("too many failures");
            this.wait = wait;
        }

        /** Whole seconds, rounded up. */
        long seconds() {
            return wait.plusMillis(999).toSeconds();
        }
    }
}
