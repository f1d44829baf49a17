package vn.haidang.operation.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import vn.haidang.shared.Home;

/**
 * Writes everything that cannot be made again to one file: the rows of one moment, then the files. Files are written
 * before the rows that name them and never changed, so that those of that moment are all there. The portal may go on
 * working meanwhile.
 */
public final class Backup {

    private static final String DONE = "backed up %d rows and %d files (%d bytes) to %s";

    private final Home home;
    private final DataSource source;

    private Backup(Home home, DataSource source) {
        this.home = home;
        this.source = source;
    }

    public static Backup of(Home home, DataSource database) {
        return new Backup(home, database);
    }

    /** What a backup holds. */
    public record Written(long rows, long files, long bytes, Path file) {

        public String line() {
            return DONE.formatted(rows, files, bytes, file);
        }
    }

    /** Whether this is the last line of a backup that was written. */
    public static boolean isDone(String lastLine) {
        return lastLine.startsWith("backed up ");
    }

    /**
     * Readable by its owner only: it holds what people wrote and the hashes of their passwords. Appears under its name
     * when it is whole and would survive a loss of power.
     *
     * @throws BackupFailed when it cannot be written, or something of that name is there already
     */
    public Written to(Path file) {
        var target = file.toAbsolutePath().normalize();
        var folder = Objects.requireNonNull(target.getParent());
        if (Files.exists(target)) {
            throw new BackupFailed("There is a file " + target + " already.");
        }
        var part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            var written = write(part, target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            return written;
        } catch (IOException | SQLException e) {
            throw new BackupFailed("The backup could not be written to " + target, e);
        } finally {
            remove(part);
        }
    }

    private Written write(Path part, Path target) throws IOException, SQLException {
        var rights = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(
                        part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights);
                var zip = new ZipOutputStream(Channels.newOutputStream(channel), UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            var pen = new Pen(zip);
            var rows = rows(pen);
            var files = files(pen);
            pen.sums();
            zip.finish();
            channel.force(true);
            return new Written(rows, files, channel.size(), target);
        }
    }

    private long rows(Pen pen) throws SQLException, IOException {
        var rows = 0L;
        try (var connection = source.getConnection()) {
            var database = Database.of(connection);
            database.freeze();
            try {
                // The first look at the data sets the moment.
                var scripts = database.scripts();
                pen.text(Archive.ABOUT, "format=" + Archive.FORMAT + "\nscripts=" + String.join(",", scripts) + "\n");
                for (var table : database.tables()) {
                    if (Archive.DERIVED_TABLES.contains(table)) {
                        continue;
                    }
                    var columns = database.columns(table);
                    try (var out = new OutputStreamWriter(pen.begin(Archive.ROWS + table + ".csv"), UTF_8)) {
                        rows += database.write(columns, out);
                    }
                }
                var sequences = new StringBuilder();
                database.sequences().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(sequence -> sequences
                                .append(sequence.getKey())
                                .append(',')
                                .append(sequence.getValue())
                                .append('\n'));
                pen.text(Archive.SEQUENCES, sequences.toString());
            } finally {
                database.thaw();
            }
        }
        return rows;
    }

    private long files(Pen pen) throws IOException {
        var derived = Archive.derived(home);
        var count = new long[1];
        Files.walkFileTree(home.folder(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return derived.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !Archive.isOfTheRunningProcess(home, file)) {
                    var name = Archive.HOME + home.folder().relativize(file);
                    try (var content = Files.newInputStream(file);
                            var out = pen.begin(name)) {
                        content.transferTo(out);
                        count[0]++;
                    } catch (NoSuchFileException _) {
                        // Something that was on its way and has arrived, or was refused, meanwhile.
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
                if (error instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw error;
            }
        });
        return count[0];
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // The disk is in trouble, and whoever asked hears of that already.
        }
    }

    /** Writes entries and remembers their hashes. */
    private static final class Pen {

        private final ZipOutputStream zip;
        private final Map<String, String> sums = new LinkedHashMap<>();

        Pen(ZipOutputStream zip) {
            this.zip = zip;
        }

        OutputStream begin(String name) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            var hashing = new DigestOutputStream(zip, sha256());
            return new FilterOutputStream(hashing) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                    zip.closeEntry();
                    sums.put(
                            name,
                            HexFormat.of().formatHex(hashing.getMessageDigest().digest()));
                }
            };
        }

        void text(String name, String text) throws IOException {
            try (var out = begin(name)) {
                out.write(text.getBytes(UTF_8));
            }
        }

        /** In the format of {@code sha256sum}. */
        void sums() throws IOException {
            zip.putNextEntry(new ZipEntry(Archive.SUMS));
            for (var sum : sums.entrySet()) {
                zip.write((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(UTF_8));
            }
            zip.closeEntry();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
