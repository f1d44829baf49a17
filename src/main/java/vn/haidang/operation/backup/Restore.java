package vn.haidang.operation.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.haidang.shared.Home;
import vn.haidang.shared.Time;

/**
 * Reads a backup back. Everything is built beside the home, and beside the schema of a PostgreSQL, and put in place at
 * the end: whatever fails before changes nothing. The caller owns the home.
 */
public final class Restore {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Time.ZONE);

    private final Home home;
    private final @Nullable DataSource postgres;

    /** @param postgres the database to restore to; {@code null} for the embedded one */
    public Restore(Home home, @Nullable DataSource postgres) {
        this.home = home;
        this.postgres = postgres;
    }

    /**
     * @param replace whether a database that holds something is moved aside; of the home the caller has made sure
     * @return lines that say what was done
     * @throws BackupFailed with a line for people
     */
    public List<String> from(Path file, boolean replace, Instant now) {
        var stamp = STAMP.format(now);
        var beside = home.folder().resolveSibling(home.folder().getFileName() + ".restoring");
        var aside = home.folder().resolveSibling(home.folder().getFileName() + ".before-" + stamp);
        try (var zip = new ZipFile(file.toFile(), UTF_8)) {
            var about = verified(zip);
            remove(beside);
            var files = files(zip, beside);
            var lines = new ArrayList<String>();
            var rows = postgres == null
                    ? embedded(zip, about, beside)
                    : server(postgres, zip, about, replace, stamp, lines);
            putInPlace(beside, aside, lines);
            lines.add("restored %d rows and %d files".formatted(rows, files));
            return lines;
        } catch (IOException | SQLException e) {
            throw new BackupFailed("The backup %s could not be restored".formatted(file), e);
        } finally {
            removeQuietly(beside);
        }
    }

    /** Every entry is listed, and is what it was when it was written. */
    private static Properties verified(ZipFile zip) throws IOException {
        var sums = sums(zip);
        var names = new HashSet<String>();
        for (var entry : zip.stream().toList()) {
            var name = entry.getName();
            if (name.equals(Archive.SUMS)) {
                continue;
            }
            names.add(name);
            try (var content = new DigestInputStream(zip.getInputStream(entry), sha256())) {
                content.transferTo(OutputStream.nullOutputStream());
                var hash = HexFormat.of().formatHex(content.getMessageDigest().digest());
                if (!hash.equals(sums.get(name))) {
                    throw new BackupFailed("The backup is damaged: %s is not what was written.".formatted(name));
                }
            }
        }
        if (!names.equals(sums.keySet())) {
            throw new BackupFailed("The backup is damaged: it lacks a part.");
        }
        var about = new Properties();
        about.load(new StringReader(text(zip, Archive.ABOUT)));
        if (!Archive.FORMAT.equals(about.getProperty("format"))) {
            throw new BackupFailed("The backup was written by a newer program: restore it with that one.");
        }
        return about;
    }

    private static Map<String, String> sums(ZipFile zip) throws IOException {
        var sums = new LinkedHashMap<String, String>();
        for (var line : text(zip, Archive.SUMS).split("\n")) {
            var gap = line.indexOf("  ");
            if (gap > 0) {
                sums.put(line.substring(gap + 2), line.substring(0, gap));
            }
        }
        return sums;
    }

    private long files(ZipFile zip, Path beside) throws IOException {
        Files.createDirectories(beside);
        var count = 0L;
        for (var entry : zip.stream().toList()) {
            if (!entry.getName().startsWith(Archive.HOME)) {
                continue;
            }
            var target = beside.resolve(entry.getName().substring(Archive.HOME.length()))
                    .normalize();
            if (!target.startsWith(beside)) {
                throw new BackupFailed("The backup is damaged: " + entry.getName() + " lies outside of it.");
            }
            Files.createDirectories(target.getParent());
            try (var content = zip.getInputStream(entry)) {
                Files.copy(content, target);
            }
            if (target.getFileName().equals(home.secret().getFileName())) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
            }
            try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            count++;
        }
        return count;
    }

    private static long embedded(ZipFile zip, Properties about, Path beside) throws IOException, SQLException {
        var address = "jdbc:h2:file:" + new Home(beside).database() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        var source = new DriverManagerDataSource(address, "haidang", "");
        // One connection stays open: with the last one H2 closes the database.
        try (var connection = source.getConnection()) {
            migrate(source, null, about, "blob");
            connection.setAutoCommit(false);
            var rows = load(zip, connection);
            connection.commit();
            Database.of(connection).execute("shutdown");
            return rows;
        }
    }

    private static long server(
            DataSource postgres, ZipFile zip, Properties about, boolean replace, String stamp, List<String> lines)
            throws IOException, SQLException {
        try (var connection = postgres.getConnection()) {
            var database = Database.of(connection);
            var schema = database.schema();
            var isEmpty = database.tables().isEmpty();
            if (!isEmpty && !replace) {
                throw new BackupFailed("The database holds something already: --replace moves it aside.");
            }
            var fresh = schema + "_restoring";
            var old = schema + "_before_" + stamp.replace('-', '_');
            database.execute("drop schema if exists \"%s\" cascade".formatted(fresh));
            database.execute("create schema \"%s\"".formatted(fresh));
            migrate(postgres, fresh, about, "bytea");
            connection.setAutoCommit(false);
            connection.setSchema(fresh);
            var rows = load(zip, connection);
            database.execute("alter schema \"%s\" rename to \"%s\"".formatted(schema, old));
            database.execute("alter schema \"%s\" rename to \"%s\"".formatted(fresh, schema));
            if (isEmpty) {
                database.execute("drop schema \"%s\" cascade".formatted(old));
            } else {
                lines.add("what was in the database is now in its schema " + old);
            }
            connection.commit();
            return rows;
        }
    }

    /** Runs exactly the scripts that had run when the backup was written; the next start runs the newer ones. */
    private static void migrate(DataSource source, @Nullable String schema, Properties about, String binary)
            throws IOException {
        var scripts = Files.createTempDirectory("restore");
        try {
            for (var name : about.getProperty("scripts", "").split(",")) {
                var script = new ClassPathResource("db/migration/" + name);
                if (!script.exists()) {
                    throw new BackupFailed("The backup was written by a newer program (%s): restore it with that one."
                            .formatted(name));
                }
                try (var content = script.getInputStream()) {
                    Files.copy(content, scripts.resolve(name));
                }
            }
            var flyway = Flyway.configure()
                    .dataSource(source)
                    .locations("filesystem:" + scripts)
                    .placeholders(Map.of("binary", binary));
            if (schema != null) {
                flyway.schemas(schema).createSchemas(false);
            }
            flyway.load().migrate();
        } finally {
            removeQuietly(scripts);
        }
    }

    private static long load(ZipFile zip, Connection connection) throws SQLException, IOException {
        var database = Database.of(connection);
        var released = database.releaseForeignKeys();
        var tables = database.tables();
        for (var table : tables) {
            if (!table.equals(Archive.FLYWAY)) {
                // What the scripts themselves put there is among the rows, perhaps changed since.
                database.execute("delete from " + table);
            }
        }
        var rows = 0L;
        for (var entry : zip.stream().toList()) {
            var name = entry.getName();
            if (!name.startsWith(Archive.ROWS)) {
                continue;
            }
            var table = name.substring(Archive.ROWS.length(), name.length() - ".csv".length());
            if (!tables.contains(table)) {
                throw new BackupFailed("The database has no table " + table + ".");
            }
            var columns = database.columns(table);
            try (var in = new InputStreamReader(zip.getInputStream(entry), UTF_8)) {
                rows += database.read(columns, in);
            }
            database.restartNumbers(columns);
        }
        var sequences = new LinkedHashMap<String, Long>();
        text(zip, Archive.SEQUENCES).lines().forEach(line -> {
            var comma = line.indexOf(',');
            sequences.put(line.substring(0, comma), Long.valueOf(line.substring(comma + 1)));
        });
        database.restartSequences(sequences);
        // Whoever had picked a job is no more.
        database.execute("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null");
        database.bindForeignKeys(released);
        return rows;
    }

    private void putInPlace(Path beside, Path aside, List<String> lines) throws IOException {
        var folder = home.folder();
        try {
            Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
            try (var parent = FileChannel.open(folder.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            throw new BackupFailed(
                    "The home %s cannot be renamed (is it a mount point? then choose a folder inside it)"
                            .formatted(folder),
                    e);
        }
        if (holdsNothing(aside)) {
            remove(aside);
        } else {
            lines.add("the home that was there is now " + aside);
        }
    }

    private static boolean holdsNothing(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(path -> String.valueOf(path.getFileName()))
                    .allMatch(name -> List.of("haidang.lock", "tmp", "logs").contains(name));
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupFailed("The backup is damaged: it lacks its " + name + ".");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (IOException _) {
            // Left behind, and removed by the next restore.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
