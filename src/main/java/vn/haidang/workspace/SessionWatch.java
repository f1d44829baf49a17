package vn.haidang.workspace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.haidang.access.SignedIn;
import vn.haidang.account.entry.Sessions;

/**
 * With every request: whether the session may go on. What ended is nobody's from here on; a page that asks is sent to the
 * sign-in, a view that was open shows that its session ended.
 */
class SessionWatch extends OncePerRequestFilter {

    private final Sessions sessions;

    SessionWatch(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && session != null
                && !sessions.touch(request, session, signedIn)) {
            SecurityContextHolder.clearContext();
            end(session);
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // Whoever ended it was faster.
        }
    }
}
