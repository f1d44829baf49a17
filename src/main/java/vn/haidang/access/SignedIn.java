package vn.haidang.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person of a session. Security's own authorities stay empty: services ask for permission and scope. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private String passwordHash;
    private final boolean enabled;
    private final long epoch;

    /** @param epoch of the account: the session ends when the account's has moved on */
    public SignedIn(Actor actor, String passwordHash, boolean enabled, long epoch) {
        this.actor = actor;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.epoch = epoch;
    }

    public Actor actor() {
        return actor;
    }

    public long epoch() {
        return epoch;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
