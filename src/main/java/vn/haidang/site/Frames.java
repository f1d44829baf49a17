package vn.haidang.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.haidang.shared.Messages;
import vn.haidang.taxonomy.Taxonomy;

@Component
class Frames {

    private static final String ENGLISH = "/en";

    private final SiteOwner owner;
    private final Messages messages;
    private final Taxonomy taxonomy;
    private final Assets assets;
    private final boolean demo;

    Frames(
            SiteOwner owner,
            Messages messages,
            Taxonomy taxonomy,
            Assets assets,
            @Value("${haidang.mode}") String mode) {
        this.owner = owner;
        this.messages = messages;
        this.taxonomy = taxonomy;
        this.assets = assets;
        this.demo = mode.equals("demo");
    }

    boolean isDemo() {
        return demo;
    }

    Frame of(HttpServletRequest request) {
        var query = request.getQueryString();
        return frame(
                request,
                locale(request.getRequestURI()),
                path(request.getRequestURI()),
                query == null || query.length() > 2000 ? "" : query);
    }

    /** For a page about a request that led nowhere: the other language's way out is its home page. */
    Frame lost(HttpServletRequest request, String uri) {
        return frame(request, locale(uri), "/", "");
    }

    private Frame frame(HttpServletRequest request, Locale locale, String path, String query) {
        return new Frame(locale, path, query, base(request), demo, owner, messages, taxonomy, assets);
    }

    String base(HttpServletRequest request) {
        return owner.baseUrl().isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : owner.baseUrl();
    }

    static Locale locale(String uri) {
        return uri.equals(ENGLISH) || uri.startsWith(ENGLISH + "/") ? Locale.ENGLISH : Messages.VIETNAMESE;
    }

    /** The path without the language: the same page in every language. */
    static String path(String uri) {
        if (locale(uri).equals(Messages.VIETNAMESE)) {
            return uri;
        }
        return uri.length() <= ENGLISH.length() ? "/" : uri.substring(ENGLISH.length());
    }
}
