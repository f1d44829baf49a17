package vn.haidang.search.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.haidang.search.suggestion.Suggestion.Kind;
import vn.haidang.shared.VietnameseText;

/** What editors think that people look for: {@code content/search/suggestions.txt}, one a line, the likelier ones first. */
@Component
@Order(1)
class CuratedPhrases implements SuggestionSource {

    private final List<Suggestion> phrases = read();

    @Override
    public List<Suggestion> suggestions() {
        return phrases;
    }

    @Override
    public long edition() {
        return 0;
    }

    private static List<Suggestion> read() {
        try {
            return new ClassPathResource("reference/search/suggestions.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(VietnameseText::line)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> new Suggestion(
                            Kind.PHRASE, line, "/tim-kiem?q=" + URLEncoder.encode(line, StandardCharsets.UTF_8), ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
