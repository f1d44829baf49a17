package vn.haidang.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.haidang.shared.Home;

/** The store in the portal's own home folder. */
@Component
class LocalFileStore implements FileStore {

    private static final int BUFFER = 64 * 1024;

    private final HashFolder folder;

    @Autowired
    LocalFileStore(Home home) {
        this(home.files());
    }

    LocalFileStore(Path root) {
        this.folder = new HashFolder(root, "");
        folder.removeLeftovers();
    }

    @Override
    public Incoming receive(InputStream content, DataSize limit) throws IOException {
        var file = folder.temporary();
        try {
            var digest = FileHash.sha256();
            var size = copy(content, file, digest, limit);
            return new Received(folder, file, FileHash.of(digest.digest()), size);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public boolean holds(FileHash hash) {
        return Files.isRegularFile(folder.path(hash));
    }

    @Override
    public Resource open(FileHash hash) {
        return new FileSystemResource(folder.path(hash));
    }

    @Override
    public Path file(FileHash hash) {
        return folder.path(hash);
    }

    @Override
    public void remove(FileHash hash) throws IOException {
        folder.remove(hash);
    }

    @Override
    public void forEachOlderThan(Instant time, Consumer<FileHash> each) throws IOException {
        folder.forEachOlderThan(time, each);
    }

    /** An empty file beside those that come in; gone at the next start if it is left. */
    Path temporary() throws IOException {
        return folder.temporary();
    }

    private static long copy(InputStream content, Path file, MessageDigest digest, DataSize limit) throws IOException {
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(file)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit.toBytes()) {
                    throw new TooLargeException(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private record Received(HashFolder folder, Path file, FileHash hash, long size) implements Incoming {

        @Override
        public void keep() throws IOException {
            folder.adopt(file, hash);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
