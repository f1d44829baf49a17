package vn.haidang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in both languages and says the same things. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /** A single quote that MessageFormat would swallow; in texts people use ’ and “ ” anyway. */
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    static Stream<Path> bundles() throws IOException {
        return Files.list(BUNDLES).filter(path -> !path.toString().endsWith("_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(Path vietnamese) throws IOException {
        var vi = read(vietnamese);
        var en = read(english(vietnamese));

        assertThat(new TreeSet<>(en.stringPropertyNames())).isEqualTo(new TreeSet<>(vi.stringPropertyNames()));
        for (var key : vi.stringPropertyNames()) {
            assertThat(placeholders(en.getProperty(key))).as(key).isEqualTo(placeholders(vi.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void textsAreComposedAndUsable(Path vietnamese) throws IOException {
        var name = vietnamese.getFileName().toString().replace(".properties", "");
        for (var file : new Path[] {vietnamese, english(vietnamese)}) {
            var texts = read(file);
            for (var key : texts.stringPropertyNames()) {
                var text = texts.getProperty(key);
                assertThat(key).startsWith(name + ".");
                assertThat(text).as(key).isNotBlank();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(key)
                        .isTrue();
                if (!placeholders(text).isEmpty()) {
                    assertThat(LONE_QUOTE.matcher(text).find()).as(key).isFalse();
                    assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {2, 3, 4, 5, 6}))
                            .as(key)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void aMissingKeyShowsItself() {
        assertThat(new Messages().text(Messages.VIETNAMESE, "site.no.such.key")).isEqualTo("!site.no.such.key!");
    }

    private static Path english(Path vietnamese) {
        return vietnamese.resolveSibling(vietnamese.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
