package vn.haidang.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The numbers to call, with source and date: a table beside this class, so that a number is changed in one place. */
@Component
class HelpNumbers {

    private final List<HelpNumber> all = read();

    List<HelpNumber> all() {
        return all;
    }

    private static List<HelpNumber> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var table = new ClassPathResource("help-numbers.csv", HelpNumbers.class);
        try (var rows = format.parse(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream().map(HelpNumbers::number).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HelpNumber number(CSVRecord row) {
        return new HelpNumber(
                row.get("number"),
                row.get("emergency").equals("yes"),
                row.get("name_vi"),
                row.get("name_en"),
                row.get("about_vi"),
                row.get("about_en"),
                row.get("source"),
                row.get("url"),
                LocalDate.parse(row.get("checked")));
    }
}
