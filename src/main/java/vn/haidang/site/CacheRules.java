package vn.haidang.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Everybody may keep what the site says, and asks before showing it again: a withdrawn page is gone at once. Our own
 * styles and pictures carry a mark of their content in the address and are kept for good.
 */
class CacheRules extends OncePerRequestFilter {

    static final String ASK_FIRST = "public, no-cache";
    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final boolean demo;

    CacheRules(boolean demo) {
        this.demo = demo;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads || path.equals("/quan-ly") || path.startsWith("/quan-ly/") || path.startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, isMarked(request) ? FOR_GOOD : ASK_FIRST);
        if (demo) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        chain.doFilter(request, response);
    }

    private static boolean isMarked(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return query != null
                && query.startsWith("v=")
                && (path.startsWith("/styles/") || path.startsWith("/components/") || path.startsWith("/images/"));
    }
}
