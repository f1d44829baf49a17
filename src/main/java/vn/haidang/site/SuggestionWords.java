package vn.haidang.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.haidang.material.MaterialKind;
import vn.haidang.search.suggestion.Suggestion;
import vn.haidang.shared.Messages;
import vn.haidang.site.ListModel.Link;

/** How suggestions are told to readers. */
@Component
class SuggestionWords {

    private final Messages messages;

    SuggestionWords(Messages messages) {
        this.messages = messages;
    }

    /** What it is; empty for a phrase, which is nothing but itself. */
    String about(Suggestion suggestion, Locale locale) {
        return switch (suggestion.kind()) {
            case PHRASE -> "";
            case TOPIC -> messages.text(locale, "site.suggest.topic");
            case TITLE ->
                MaterialKind.ofSlug(suggestion.about())
                        .map(kind -> messages.text(locale, kind.messageKey()))
                        .orElseGet(() -> messages.text(locale, "site.suggest.document"));
            case PLACE -> messages.text(locale, "site.suggest.place." + suggestion.about());
        };
    }

    static List<Link> links(Frame frame, List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(suggestion -> new Link(frame.href(suggestion.address()), suggestion.text(), false))
                .toList();
    }
}
