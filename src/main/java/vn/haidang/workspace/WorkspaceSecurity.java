package vn.haidang.workspace;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The workspace: signed-in people only, in a session. What they may do there is decided in the services. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WorkspaceSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain workspaceChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/quan-ly", "/quan-ly/**")
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class))
                .build();
    }
}
