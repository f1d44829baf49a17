package vn.haidang.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.haidang.shared.Messages;

/** The language of a person's workspace: kept by the browser, Vietnamese until they choose. */
public final class LanguageChoice {

    private static final String COOKIE = "haidang-ngon-ngu";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private LanguageChoice() {}

    public static Locale of(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .map(cookie -> Messages.spoken(Locale.forLanguageTag(cookie.getValue())))
                .orElse(Messages.VIETNAMESE);
    }

    /** Loads the page anew: texts are set when a view is built. */
    public static void choose(Locale locale, UI ui) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/quan-ly");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        Optional.ofNullable(VaadinService.getCurrentResponse()).ifPresent(response -> response.addCookie(cookie));
        ui.getSession().setLocale(locale);
        ui.getPage().reload();
    }
}
