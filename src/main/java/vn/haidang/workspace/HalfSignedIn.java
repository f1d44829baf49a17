package vn.haidang.workspace;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.haidang.access.SignedIn;

/**
 * Somebody whose password fitted and who still owes the second factor. Nobody, to every view and service: whoever asks for
 * the actor finds none.
 *
 * @param toSetUp the person has none yet, and may not go on without
 */
record HalfSignedIn(SignedIn signedIn, boolean toSetUp) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return signedIn.getUsername();
    }
}
