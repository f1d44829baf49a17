package vn.haidang.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor of the session at hand, for views; services are handed an {@link Actor} and never look here. */
@Component
public class CurrentActor {

    /** @throws IllegalStateException when nobody is signed in: a view that is open to guests must not ask */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.actor())
                : Optional.empty();
    }
}
