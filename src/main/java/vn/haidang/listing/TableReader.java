package vn.haidang.listing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * Reads the first sheet of an Excel file, or a CSV in UTF-8, whose first row holds the headings. Formulas count as the value
 * that the spreadsheet last showed.
 */
public final class TableReader {

    /** Of the file, in bytes. */
    public static final long MAX_BYTES = 10L << 20;

    public static final int MAX_ROWS = 20_000;

    /** Of the file once unpacked, in bytes: what an Excel file of the size above can honestly hold. */
    private static final long MAX_UNPACKED = 200L << 20;

    private static final int MAX_PARTS = 500;
    private static final int MAX_COLUMNS = 60;
    /** Excel's limit for the text of one cell, in characters: what we write we read back whole. */
    private static final int CELL_MAX = 32_767;

    private final List<Heading> headings;

    public TableReader(List<Heading> headings) {
        this.headings = List.copyOf(headings);
    }

    /**
     * @param name of the file as the person knows it; its ending tells the format
     * @throws Refused when it cannot be read as a table, is too large, or lacks a heading
     */
    public Table read(String name, Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw Refused.because("listing.read.large", MAX_BYTES >> 20);
            }
            return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                case "xlsx" -> table(xlsx(file));
                case "csv" -> table(csv(file));
                default -> throw Refused.because("listing.read.kind");
            };
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw Refused.because("listing.read.broken");
        }
    }

    /** @param rows by number and column; the first is the heading */
    private Table table(TreeMap<Integer, Map<Integer, Object>> rows) {
        if (rows.isEmpty()) {
            throw Refused.because("listing.read.empty");
        }
        var first = rows.pollFirstEntry();
        var names = first.getValue().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cell -> VietnameseText.folded(
                                VietnameseText.line(cell.getValue().toString()))));
        Refused.unless(reasonsAgainst(names));
        return new Table(rows.entrySet().stream()
                .map(row -> new TableRow(row.getKey(), byHeading(row.getValue(), names)))
                .toList());
    }

    private List<Reason> reasonsAgainst(Map<Integer, String> names) {
        var present = Set.copyOf(names.values());
        var reasons = new ArrayList<Reason>();
        headings.stream()
                .filter(heading -> heading.required() && !present.contains(VietnameseText.folded(heading.name())))
                .forEach(heading -> reasons.add(Reason.of("listing.read.heading", heading.name())));
        var once = new HashSet<String>();
        names.values().stream()
                .filter(name -> !once.add(name))
                .distinct()
                .forEach(name -> reasons.add(Reason.of("listing.read.twice", name)));
        return reasons;
    }

    private static Map<String, Object> byHeading(Map<Integer, Object> cells, Map<Integer, String> names) {
        var values = new HashMap<String, Object>();
        cells.forEach((column, value) -> {
            var name = names.get(column);
            if (name != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static TreeMap<Integer, Map<Integer, Object>> xlsx(Path file) throws IOException {
        refuseBomb(file);
        var rows = new TreeMap<Integer, Map<Integer, Object>>();
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = sheet.iterator(); each.hasNext(); ) {
                var row = each.next();
                put(rows, row.getRowNum(), values(row));
            }
        } catch (RuntimeException e) {
            if (e instanceof Refused) {
                throw e;
            }
            // The library's own exceptions are as many as the ways of being broken.
            throw new IOException(e);
        }
        return rows;
    }

    /** Counts before anything is unpacked into memory. */
    private static void refuseBomb(Path file) throws IOException {
        var left = MAX_UNPACKED;
        var buffer = new byte[64 << 10];
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw Refused.because("listing.read.broken");
            }
            for (var part : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(part)) {
                    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw Refused.because("listing.read.large", MAX_BYTES >> 20);
                        }
                    }
                }
            }
        }
    }

    private static Map<Integer, Object> values(Row row) {
        var values = new HashMap<Integer, Object>();
        for (var cell : row) {
            if (cell != null && cell.getColumnIndex() < MAX_COLUMNS) {
                var value = value(cell);
                if (value != null) {
                    values.put(cell.getColumnIndex(), value);
                }
            }
        }
        return values;
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case NUMBER -> isDay(cell) ? cell.asDate() : cell.asNumber();
            case STRING, FORMULA, BOOLEAN, ERROR ->
                kept(cell.getType() == CellType.FORMULA ? String.valueOf(cell.getValue()) : cell.getText());
        };
    }

    /** Excel keeps a day as a number that is shown as one. */
    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && !format.toLowerCase(Locale.ROOT).contains("general")
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(yy|d.*m|m.*d).*");
    }

    private static TreeMap<Integer, Map<Integer, Object>> csv(Path file) throws IOException {
        var text = decoded(Files.readAllBytes(file));
        var rows = new TreeMap<Integer, Map<Integer, Object>>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            for (var record : records) {
                var values = new HashMap<Integer, Object>();
                for (var column = 0; column < Math.min(record.size(), MAX_COLUMNS); column++) {
                    var value = kept(record.get(column));
                    if (value != null) {
                        values.put(column, value);
                    }
                }
                put(rows, (int) record.getRecordNumber(), values);
            }
        }
        return rows;
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refused.because("listing.read.letters");
        }
    }

    /** Excel writes semicolons where the comma divides decimals, as it does in Vietnamese. */
    private static char delimiter(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(mark ->
                        firstLine.chars().filter(letter -> letter == mark).count()))
                .orElse(',');
    }

    private static @Nullable String kept(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        // What exports of ours put before a dangerous letter is taken off again.
        var own = text.startsWith("'") && CsvOut.harmless(text.substring(1)).equals(text) ? text.substring(1) : text;
        return own.substring(0, Math.min(own.length(), CELL_MAX));
    }

    private static void put(TreeMap<Integer, Map<Integer, Object>> rows, int number, Map<Integer, Object> values) {
        if (values.isEmpty()) {
            return;
        }
        if (rows.size() > MAX_ROWS) {
            throw Refused.because("listing.read.rows", MAX_ROWS);
        }
        rows.put(number, values);
    }
}
