package vn.haidang;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Views without a browser, on the portal that all tests share, as one of the demo accounts. */
@PortalTest
@ViewPackages(packages = "vn.haidang")
public abstract class WorkspaceTest extends SpringBrowserlessTest {

    @Autowired
    private UserDetailsService accounts;

    protected void signIn(String username) {
        var person = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
