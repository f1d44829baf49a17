package vn.haidang.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reference data that travels with the program: files of {@code content/}. */
public final class ReferenceList {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceList() {}

    /** A CSV file with a header line. @param path below {@code content/}, as in {@code areas/units-2025.csv} */
    public static List<CSVRecord> read(String path) {
        var file = new ClassPathResource("reference/" + path);
        try (var rows = FORMAT.parse(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text; without empty ones and those that begin with #. @param path below {@code content/} */
    public static List<String> lines(String path) {
        try (var lines = new ClassPathResource("reference/" + path)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
