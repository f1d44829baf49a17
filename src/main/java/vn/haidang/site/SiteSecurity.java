package vn.haidang.site;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import vn.haidang.access.CommonHeaders;

/** Everything that is not the workspace: open for reading, closed for anything else; keeps no session, sets no cookie. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SiteSecurity {

    /** Pages bring their own style and pictures and run no script but ours; nobody frames them. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain siteChain(HttpSecurity http) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie, hence nothing that another site could use in a reader's name.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(new CommonHeaders(CONTENT_POLICY))
                // The pages set their own: a proxy may keep them.
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .authorizeHttpRequests(requests -> requests
                        // The page that says why a request was refused.
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        // From this machine only, with the token of the home; see CommandEndpoint.
                        .requestMatchers(HttpMethod.POST, "/noi-bo/*")
                        .permitAll()
                        // A comment by a link; the token in the address is what lets it in.
                        .requestMatchers(HttpMethod.POST, PlanLinkPages.ADDRESSES)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
