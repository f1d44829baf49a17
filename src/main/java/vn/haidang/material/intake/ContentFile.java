package vn.haidang.material.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.haidang.shared.Refused;

/**
 * A Markdown file with YAML front matter, split in two.
 *
 * @param values the front matter; every scalar is a text, so that an id of digits stays what it is
 */
record ContentFile(Path path, Map<String, Object> values, String body) {

    private static final String FENCE = "---";

    /** @throws Refused when the file is not text in UTF-8, or its front matter is missing or broken */
    static ContentFile read(Path path) throws IOException {
        String text;
        try {
            text = Files.readString(path, UTF_8);
        } catch (CharacterCodingException _) {
            throw Refused.because("material.import.encoding");
        }
        var lines = text.replace("\r\n", "\n").replace("\uFEFF", "");
        var end = lines.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (!lines.startsWith(FENCE + "\n") || end < 0) {
            throw Refused.because("material.import.front-matter");
        }
        var front = lines.substring(FENCE.length() + 1, end + 1);
        var body = lines.substring(end + FENCE.length() + 2).strip();
        return new ContentFile(path, parse(front), body);
    }

    private static Map<String, Object> parse(String yaml) {
        try {
            return textsOnly().load(yaml) instanceof Map<?, ?> map ? keyedByText(map) : Map.of();
        } catch (MarkedYAMLException e) {
            // The first line of the file is the fence.
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 2;
            throw Refused.because("material.import.yaml", line);
        } catch (YAMLException _) {
            throw Refused.because("material.import.yaml", 1);
        }
    }

    private static Map<String, Object> keyedByText(Map<?, ?> map) {
        var keyed = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            if (value != null) {
                keyed.put(String.valueOf(key), value);
            }
        });
        return keyed;
    }

    private static Yaml textsOnly() {
        var loading = new LoaderOptions();
        loading.setCodePointLimit(1_000_000);
        loading.setMaxAliasesForCollections(10);
        var noGuessing = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // A text stays a text: 0012 is an id, 2027-05-31 a date that we read ourselves.
            }
        };
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, noGuessing);
    }

    String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    @Nullable
    Object value(String key) {
        return values.get(key);
    }

    /** A list, or a single value as a list of one. */
    List<Object> list(String key) {
        return switch (values.get(key)) {
            case List<?> list -> List.copyOf(list);
            case String text when !text.isBlank() -> List.of(text);
            case null, default -> List.of();
        };
    }

    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).map(String::strip).toList();
    }
}
