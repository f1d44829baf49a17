package vn.haidang.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.haidang.access.SignedIn;
import vn.haidang.account.entry.SignInBrake;
import vn.haidang.account.entry.SignIns;
import vn.haidang.account.factor.SecondFactors;
import vn.haidang.shared.VietnameseText;

/** Checks a password only when the {@link SignInBrake} lets it; stops halfway when a second factor is due. */
class BrakedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInBrake brake;
    private final SignIns signIns;
    private final SecondFactors secondFactors;

    BrakedSignIn(AuthenticationProvider passwords, SignInBrake brake, SignIns signIns, SecondFactors secondFactors) {
        this.passwords = passwords;
        this.brake = brake;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var username = VietnameseText.line(attempt.getName()).toLowerCase(Locale.ROOT);
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        var wait = brake.waitFor(username, address);
        if (wait.isPositive()) {
            throw new TooManyFailures(wait);
        }
        try {
            var result = Objects.requireNonNull(passwords.authenticate(attempt));
            brake.succeeded(username, address);
            return afterPassword(result);
        } catch (BadCredentialsException | AccountStatusException e) {
            brake.failed(username, address);
            signIns.failed(username);
            throw e;
        }
    }

    private Authentication afterPassword(Authentication result) {
        var signedIn = (SignedIn) Objects.requireNonNull(result.getPrincipal());
        var actor = signedIn.actor();
        var on = secondFactors.isOn(actor.accountId());
        if (on || secondFactors.isRequiredOf(actor)) {
            signedIn.eraseCredentials();
            var half =
                    UsernamePasswordAuthenticationToken.authenticated(new HalfSignedIn(signedIn, !on), null, List.of());
            half.setDetails(result.getDetails());
            return half;
        }
        signIns.succeeded(actor);
        return result;
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
