package vn.haidang.search.synonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The list of {@code content/synonyms/vi.txt}. */
@Component
class SynonymList implements SynonymSource {

    private static final Pattern END_OF_LINE = Pattern.compile("\\R");

    private final Synonyms all =
            new Synonyms(read().stream().map(SynonymLine::parse).toList());

    @Override
    public Synonyms now() {
        return all;
    }

    static List<String> read() {
        try {
            var text = new ClassPathResource("reference/synonyms/vi.txt").getContentAsString(StandardCharsets.UTF_8);
            return END_OF_LINE
                    .splitAsStream(text)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
