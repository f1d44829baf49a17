package vn.haidang.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Health and commands answer this machine only; for everybody else there is no such page. A proxy on this machine speaks
 * for others and says so in its headers: it is everybody else.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class FromThisMachine extends OncePerRequestFilter {

    private static final List<String> PATHS = List.of("/actuator", "/noi-bo");
    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private static final String THROUGH_A_PROXY = FromThisMachine.class.getName() + ".proxy";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return PATHS.stream().noneMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var direct = !Boolean.TRUE.equals(request.getAttribute(THROUGH_A_PROXY));
        if (direct && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * Looks at a request before Tomcat reads what proxies say and takes it out: afterwards whoever claims to be this machine
     * would look like it.
     */
    static final class ProxyMark extends ValveBase {

        ProxyMark() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (OF_PROXIES.stream().anyMatch(name -> request.getHeader(name) != null)) {
                request.setAttribute(THROUGH_A_PROXY, true);
            }
            getNext().invoke(request, response);
        }
    }
}
