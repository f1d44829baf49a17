package vn.haidang.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reference data that travels with the program: the CSV files of {@code content/}, each with a header line. */
public final class ReferenceList {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceList() {}

    /** @param path below {@code content/}, as in {@code areas/units-2025.csv} */
    public static List<CSVRecord> read(String path) {
        var file = new ClassPathResource("reference/" + path);
        try (var rows = FORMAT.parse(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
