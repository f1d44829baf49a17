package vn.haidang;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** All tables of the portal at once, for claims about everything that is kept. */
public class Database {

    /** What beats by itself: agents of the index, jobs, and the list of migrations. */
    private static final Set<String> OWN_PULSE =
            Set.of("hsearch_agent", "hsearch_outbox_event", "scheduled_tasks", "flyway_schema_history");

    private final JdbcTemplate jdbc;

    Database(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is counted of the public's searches, a moment later, by nobody's name: no page shows another thing for it. */
    private static final Set<String> COUNTS = Set.of("missed_count", "missed_search");

    /** Table → its rows as texts, in one order: two pictures differ exactly where something was changed. */
    public TreeMap<String, String> picture() {
        return tables().stream()
                .filter(table -> !COUNTS.contains(table))
                .collect(Collectors.toMap(table -> table, this::rows, (one, _) -> one, TreeMap::new));
    }

    /**
     * Every place in which a text stands that is not composed (NFC), as {@code table.column: text}. Keys that are only
     * compared, and that nobody reads, have an encoding of their own.
     */
    public List<String> decomposed() {
        var found = new ArrayList<String>();
        texts((place, text) -> {
            if (!place.endsWith("_key") && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                found.add(place + ": " + text.substring(0, Math.min(text.length(), 80)));
            }
        });
        return found;
    }

    /** Every place in which the words stand. */
    public List<String> placesOf(String words) {
        var found = new ArrayList<String>();
        texts((place, text) -> {
            if (text.contains(words)) {
                found.add(place);
            }
        });
        return found;
    }

    private void texts(BiConsumer<String, String> each) {
        for (var table : tables()) {
            jdbc.query("select * from " + table, row -> {
                var columns = row.getMetaData();
                for (var column = 1; column <= columns.getColumnCount(); column++) {
                    if (row.getObject(column) instanceof String text) {
                        each.accept(table + "." + columns.getColumnLabel(column).toLowerCase(Locale.ROOT), text);
                    }
                }
            });
        }
    }

    private List<String> tables() {
        return jdbc
                .queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                                + " and table_type = 'BASE TABLE'",
                        String.class)
                .stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .filter(table -> !OWN_PULSE.contains(table))
                .sorted()
                .toList();
    }

    private String rows(String table) {
        return jdbc.queryForList("select * from " + table).stream()
                .map(row -> row.values().stream()
                        .map(value -> value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value))
                        .collect(Collectors.joining("|")))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
