package vn.haidang.operation;

import java.util.ArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebServer {

    /** Comes last to be first in line, before the valve that believes proxies. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxyMark() {
        return server -> {
            var valves = new ArrayList<>(server.getEngineValves());
            valves.addFirst(new FromThisMachine.ProxyMark());
            server.setEngineValves(valves);
        };
    }
}
