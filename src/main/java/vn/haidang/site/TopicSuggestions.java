package vn.haidang.site;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.haidang.search.suggestion.Suggestion;
import vn.haidang.search.suggestion.Suggestion.Kind;
import vn.haidang.search.suggestion.SuggestionSource;
import vn.haidang.taxonomy.Taxonomy;
import vn.haidang.taxonomy.Term;

/** Topics by both their names; each leads to everything about it. */
@Component
@Order(2)
class TopicSuggestions implements SuggestionSource {

    private final List<Suggestion> topics;

    TopicSuggestions(Taxonomy taxonomy) {
        topics = taxonomy.topics().stream()
                .flatMap(topic -> Stream.of(suggestion(topic, topic.name()), suggestion(topic, topic.englishName())))
                .toList();
    }

    @Override
    public List<Suggestion> suggestions() {
        return topics;
    }

    @Override
    public long edition() {
        return 0;
    }

    private static Suggestion suggestion(Term topic, String name) {
        return new Suggestion(Kind.TOPIC, name, "/tim-kiem?" + Asked.TOPIC + "=" + topic.slug(), "");
    }
}
