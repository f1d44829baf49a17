package vn.haidang.workspace;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import vn.haidang.access.CommonHeaders;
import vn.haidang.access.SignedIn;
import vn.haidang.account.entry.Sessions;
import vn.haidang.account.entry.SignInBrake;
import vn.haidang.account.entry.SignIns;
import vn.haidang.account.factor.SecondFactors;

/** The workspace: signed-in people only, in a session. What they may do there is decided in the services. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WorkspaceSecurity {

    private static final String HOME = "/quan-ly";
    private static final String SIGN_IN = HOME + "/" + SignInView.PATH;

    /**
     * Flow starts by a script in the page and builds functions of what the server sends (Vaadin's documentation, "Content
     * Security Policy"); everything else comes from here and nowhere else.
     */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain workspaceChain(
            HttpSecurity http,
            UserDetailsService accounts,
            PasswordEncoder passwords,
            SignInBrake brake,
            SignIns signIns,
            SecondFactors secondFactors,
            Sessions sessions)
            throws Exception {
        return http.securityMatcher(HOME, HOME + "/**")
                .headers(new CommonHeaders(CONTENT_POLICY))
                .authenticationManager(new ProviderManager(signIn(accounts, passwords, brake, signIns, secondFactors)))
                .addFilterBefore(new SessionWatch(sessions), AnonymousAuthenticationFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class, SIGN_IN)
                                .defaultSuccessUrl(HOME)
                                // An address that no view has gets our page for it, not a bare refusal.
                                .anyRequest(any -> any.authenticated()))
                // After Vaadin's, which sets the page first.
                .formLogin(form -> form.failureHandler(failure()))
                .logout(logout -> logout.addLogoutHandler(goodbye(signIns)))
                .build();
    }

    static BrakedSignIn signIn(
            UserDetailsService accounts,
            PasswordEncoder passwords,
            SignInBrake brake,
            SignIns signIns,
            SecondFactors secondFactors) {
        var checking = new DaoAuthenticationProvider(accounts);
        checking.setPasswordEncoder(passwords);
        // After the password: a closed account answers neither sooner nor otherwise than a wrong password.
        checking.setPreAuthenticationChecks(_ -> {});
        checking.setPostAuthenticationChecks(person -> {
            if (!person.isEnabled()) {
                throw new DisabledException("closed");
            }
        });
        return new BrakedSignIn(checking, brake, signIns, secondFactors);
    }

    /** One answer for a wrong name, a wrong password and a closed account: it says nothing about which of them it was. */
    private static AuthenticationFailureHandler failure() {
        return (_, response, error) -> response.sendRedirect(
                error instanceof BrakedSignIn.TooManyFailures tooMany
                        ? "%s?%s=%d".formatted(SIGN_IN, SignInView.WAIT, tooMany.seconds())
                        : SIGN_IN + "?" + SignInView.ERROR);
    }

    private static LogoutHandler goodbye(SignIns signIns) {
        return (_, _, leaving) -> {
            if (leaving != null && leaving.getPrincipal() instanceof SignedIn signedIn) {
                signIns.left(signedIn.actor());
            }
        };
    }
}
