package vn.haidang.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The {@code files.yaml} of one material: which source becomes which file.
 *
 * <pre>
 * id: tai-lieu-to-roi-phu-huynh
 * title: Nhiều cuộc nói chuyện nhỏ
 * dated: "2026-11-24"
 * files:
 *   - {file: to-roi.pdf, from: to-roi.md, look: leaflet}
 * </pre>
 */
record MaterialSources(Path folder, Stamp stamp, List<Output> outputs) {

    static final String NAME = "files.yaml";

    record Output(String file, String from, Look look) {

        boolean endsWith(String extension) {
            return file.toLowerCase(Locale.ROOT).endsWith(extension);
        }
    }

    Path source(Output output) {
        return folder.resolve(output.from());
    }

    /** Files stand beside {@code index.md}, one level above their sources. */
    Path target(Output output) {
        return folder.resolveSibling(output.file());
    }

    static MaterialSources read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, ?> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            Stamp stamp = new Stamp(
                    required(file, values, "id"),
                    required(file, values, "title"),
                    LocalDate.parse(required(file, values, "dated")));
            List<Output> outputs = new ArrayList<>();
            if (values.get("files") instanceof List<?> rows) {
                for (Object row : rows) {
                    outputs.add(output(file, row));
                }
            }
            return new MaterialSources(folder, stamp, List.copyOf(outputs));
        }
    }

    private static Output output(Path file, Object row) {
        if (!(row instanceof Map<?, ?> values)) {
            throw new IllegalArgumentException(file + ": each of files needs file, from and look");
        }
        return new Output(
                required(file, values, "file"),
                required(file, values, "from"),
                Look.valueOf(required(file, values, "look").toUpperCase(Locale.ROOT)));
    }

    private static String required(Path file, Map<?, ?> values, String key) {
        @Nullable Object value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(file + ": " + key + " is missing");
        }
        return value.toString();
    }
}
