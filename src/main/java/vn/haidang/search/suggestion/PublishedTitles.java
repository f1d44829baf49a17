package vn.haidang.search.suggestion;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.haidang.search.PublishedThing;
import vn.haidang.search.PublishedThings;
import vn.haidang.search.suggestion.Suggestion.Kind;

/** The titles of what is published, newest first; each leads to its page. */
@Component
@Order(3)
class PublishedTitles implements SuggestionSource {

    /** Of a larger portal the newest: enough for a box with eight lines. */
    private static final int TITLES_MAX = 5_000;

    private final PublishedThings published;

    PublishedTitles(PublishedThings published) {
        this.published = published;
    }

    @Override
    public List<Suggestion> suggestions() {
        return published.newest(TITLES_MAX).stream()
                .map(PublishedTitles::suggestion)
                .toList();
    }

    @Override
    public long edition() {
        return published.edition();
    }

    private static Suggestion suggestion(PublishedThing thing) {
        return new Suggestion(Kind.TITLE, thing.title(), thing.address(), thing.kind());
    }
}
