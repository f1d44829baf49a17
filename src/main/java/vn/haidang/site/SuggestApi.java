package vn.haidang.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.haidang.search.suggestion.Suggestion;
import vn.haidang.search.suggestion.Suggestions;
import vn.haidang.shared.Messages;
import vn.haidang.shared.VietnameseText;

/** What a search may be about, for the search box of the site and for other programs; costs less than any page. */
@RestController
class SuggestApi {

    static final String ADDRESS = "/api/v1/suggest";

    /** So long may a title be proposed that was taken back meanwhile. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Suggestions suggestions;
    private final SuggestionWords words;

    SuggestApi(Suggestions suggestions, SuggestionWords words) {
        this.suggestions = suggestions;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    Answer suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "vi") String lang,
            HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        var locale = lang.equals("en") ? Locale.ENGLISH : Messages.VIETNAMESE;
        return new Answer(
                VietnameseText.line(q),
                suggestions.find(VietnameseText.nfc(q)).stream()
                        .map(suggestion -> item(suggestion, locale))
                        .toList());
    }

    private Item item(Suggestion suggestion, Locale locale) {
        return new Item(
                suggestion.text(),
                suggestion.kind().name().toLowerCase(Locale.ROOT),
                words.about(suggestion, locale),
                Frame.in(locale.getLanguage(), suggestion.address()));
    }

    /** @param query composed and trimmed */
    record Answer(String query, List<Item> items) {}

    /**
     * @param text plain
     * @param kind {@code phrase}, {@code topic}, {@code title} or {@code place}
     * @param about what it is, in words; empty for a phrase
     * @param url path on this site: of a phrase its search, of anything else its page
     */
    record Item(String text, String kind, String about, String url) {}
}
