package vn.haidang.operation.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** The rows of all tables of a schema as texts, the same on H2 and PostgreSQL: what one wrote the other reads. */
record Database(Connection connection, boolean isPostgres) {

    /** No value is written as nothing, an empty text as {@code ""}. */
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .setRecordSeparator('\n')
            .get();

    private static final CSVFormat CSV_WITH_NAMES =
            CSV.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Rows held in memory at a time; one may carry a million characters. */
    private static final int FETCHED = 100;

    private static final int BATCH = 100;

    /** H2's own level: one moment for all statements of the transaction. */
    private static final int H2_SNAPSHOT = 6;

    static Database of(Connection connection) throws SQLException {
        return new Database(
                connection, connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
    }

    /** From here on every statement sees the same moment, whatever others write meanwhile. */
    void freeze() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(isPostgres ? Connection.TRANSACTION_REPEATABLE_READ : H2_SNAPSHOT);
        if (isPostgres) {
            connection.setReadOnly(true);
        } else {
            // Else H2 collects a whole table in memory before it gives out the first row.
            execute("set lazy_query_execution true");
        }
    }

    /** Gives the connection back to its pool as it was. */
    void thaw() throws SQLException {
        connection.rollback();
        if (isPostgres) {
            connection.setReadOnly(false);
        } else {
            execute("set lazy_query_execution false");
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
    }

    /** In lower case, as the scripts write them. */
    List<String> tables() throws SQLException {
        var found = new ArrayList<String>();
        try (var tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        found.sort(null);
        return found;
    }

    Columns columns(String table) throws SQLException {
        var columns = new ArrayList<Columns.Column>();
        try (var found = connection
                .getMetaData()
                .getColumns(
                        connection.getCatalog(),
                        connection.getSchema(),
                        (isPostgres ? table : table.toUpperCase(Locale.ROOT)).replace("_", "\\_"),
                        null)) {
            while (found.next()) {
                var name = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                var numbersItself = "YES".equals(found.getString("IS_AUTOINCREMENT"));
                var isComputed = !numbersItself && "YES".equals(found.getString("IS_GENERATEDCOLUMN"));
                if (!isComputed) {
                    var kind = Columns.kind(table, name, found.getInt("DATA_TYPE"), found.getString("TYPE_NAME"));
                    columns.add(new Columns.Column(name, kind, numbersItself));
                }
            }
        }
        return new Columns(table, columns, columns.stream().anyMatch(Columns.Column::numbersItself));
    }

    long write(Columns columns, Writer out) throws SQLException, IOException {
        var printer = new CSVPrinter(out, CSV);
        printer.printRecord(columns.all().stream().map(Columns.Column::name).toList());
        var rows = 0L;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (var found = statement.executeQuery("select " + names(columns) + " from " + columns.table())) {
                while (found.next()) {
                    for (var place = 0; place < columns.all().size(); place++) {
                        printer.print(columns.all().get(place).read(found, place + 1));
                    }
                    printer.println();
                    rows++;
                }
            }
        }
        printer.flush();
        return rows;
    }

    /** @throws BackupFailed when the text has a column that the table lacks */
    long read(Columns columns, Reader in) throws SQLException, IOException {
        var byName = columns.all().stream().collect(Collectors.toMap(Columns.Column::name, column -> column));
        var rows = 0L;
        try (var parser = CSV_WITH_NAMES.parse(in)) {
            var present = new ArrayList<Columns.Column>();
            for (var name : parser.getHeaderNames()) {
                var column = byName.get(name);
                if (column == null) {
                    throw new BackupFailed("The table %s has no column %s.".formatted(columns.table(), name));
                }
                present.add(column);
            }
            var used = new Columns(columns.table(), present, columns.numbersItself());
            var sql = "insert into %s (%s)%s values (%s)"
                    .formatted(
                            columns.table(),
                            names(used),
                            columns.numbersItself() ? " overriding system value" : "",
                            present.stream().map(_ -> "?").collect(Collectors.joining(", ")));
            try (var insert = connection.prepareStatement(sql)) {
                for (var row : parser) {
                    for (var place = 0; place < present.size(); place++) {
                        present.get(place).write(insert, place + 1, row.get(place));
                    }
                    insert.addBatch();
                    rows++;
                    if (rows % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
        return rows;
    }

    private static String names(Columns columns) {
        return columns.all().stream().map(Columns.Column::name).collect(Collectors.joining(", "));
    }

    /** The next value of each. */
    Map<String, Long> sequences() throws SQLException {
        var next = new HashMap<String, Long>();
        var sql = isPostgres ? """
                select sequencename, coalesce(last_value + increment_by, start_value)
                from pg_sequences where schemaname = current_schema()""" : """
                select lower(sequence_name), base_value from information_schema.sequences
                where sequence_schema = current_schema and sequence_name not like 'SYSTEM_SEQUENCE%'""";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                next.put(found.getString(1), found.getLong(2));
            }
        }
        return next;
    }

    void restartSequences(Map<String, Long> next) throws SQLException {
        var known = sequences().keySet();
        for (var sequence : next.entrySet()) {
            if (known.contains(sequence.getKey())) {
                execute("alter sequence %s restart with %d".formatted(sequence.getKey(), sequence.getValue()));
            }
        }
    }

    /** Columns that number themselves go on after the highest number there is. */
    void restartNumbers(Columns columns) throws SQLException {
        for (var column : columns.all()) {
            if (column.numbersItself()) {
                var next = number("select coalesce(max(%s), 0) + 1 from %s".formatted(column.name(), columns.table()));
                execute("alter table %s alter column %s restart with %d"
                        .formatted(columns.table(), column.name(), next));
            }
        }
    }

    /** Names of the scripts that made this schema, in the order in which they ran. */
    List<String> scripts() throws SQLException {
        var scripts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select \"script\" from \"" + Archive.FLYWAY
                        + "\" where \"success\" = true and \"version\" is not null order by \"installed_rank\"")) {
            while (found.next()) {
                scripts.add(found.getString(1));
            }
        }
        return scripts;
    }

    /** Foreign keys are checked when all rows are there. */
    List<String> releaseForeignKeys() throws SQLException {
        if (!isPostgres) {
            execute("set referential_integrity false");
            return List.of();
        }
        var again = new ArrayList<String>();
        var drops = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var keys = statement.executeQuery("""
                        select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
                        where contype = 'f' and connamespace = current_schema()::regnamespace""")) {
            while (keys.next()) {
                var table = keys.getString(1);
                var name = keys.getString(2);
                drops.add("alter table %s drop constraint \"%s\"".formatted(table, name));
                again.add("alter table %s add constraint \"%s\" %s".formatted(table, name, keys.getString(3)));
            }
        }
        for (var drop : drops) {
            execute(drop);
        }
        return again;
    }

    void bindForeignKeys(List<String> released) throws SQLException {
        if (!isPostgres) {
            execute("set referential_integrity true");
            for (var table : tables()) {
                if (!table.equals(Archive.FLYWAY)) {
                    execute("alter table " + table + " set referential_integrity true check");
                }
            }
        }
        for (var key : released) {
            execute(key);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    String schema() throws SQLException {
        return Objects.requireNonNull(connection.getSchema());
    }
}
