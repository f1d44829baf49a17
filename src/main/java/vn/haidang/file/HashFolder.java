package vn.haidang.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A folder of files by hash ({@code ab/cd/abcd…}). They are written under {@code incoming} and renamed when they are whole,
 * so nothing half-written is ever found under a hash.
 */
final class HashFolder {

    private final Path root;
    private final Path incoming;
    private final String suffix;

    HashFolder(Path root, String suffix) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.suffix = suffix;
    }

    Path path(FileHash hash) {
        var name = hash.value();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name + suffix);
    }

    /** A new empty file in the same file system, where a rename is atomic. */
    Path temporary() throws IOException {
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "", ".part");
    }

    /** Moves a finished temporary file to its place; when it returns, a loss of power cannot take the file away. */
    void adopt(Path temporary, FileHash hash) throws IOException {
        var target = path(hash);
        var folder = Files.createDirectories(target.getParent());
        if (Files.exists(target)) {
            Files.delete(temporary);
        } else {
            sync(temporary, StandardOpenOption.WRITE);
            Files.move(temporary, target, ATOMIC_MOVE);
        }
        // A name lasts only once its folder is written, and so on upwards: the folders above may be as new as the file.
        for (var changed = folder; changed != null && changed.startsWith(root); changed = changed.getParent()) {
            sync(changed, StandardOpenOption.READ);
        }
    }

    void remove(FileHash hash) throws IOException {
        Files.deleteIfExists(path(hash));
    }

    void forEachOlderThan(Instant time, Consumer<FileHash> each) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(incoming) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var name = String.valueOf(file.getFileName());
                if (name.length() == FileHash.LENGTH + suffix.length()
                        && name.endsWith(suffix)
                        && attributes.lastModifiedTime().toInstant().isBefore(time)) {
                    each.accept(new FileHash(name.substring(0, FileHash.LENGTH)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone meanwhile
            }
        });
    }

    /** Exactly one process owns a home, so at start whatever is incoming was left by one that died. */
    void removeLeftovers() {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (var leftovers = Files.newDirectoryStream(incoming)) {
            for (var leftover : leftovers) {
                Files.delete(leftover);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + incoming, e);
        }
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
