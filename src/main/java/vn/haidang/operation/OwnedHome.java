package vn.haidang.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import vn.haidang.shared.Home;

/**
 * A home that this process owns for as long as it lives. Two processes on one home would each take a half of the index's
 * work and finish neither (docs/decisions/0004).
 */
public final class OwnedHome implements AutoCloseable {

    private final FileLock lock;

    private OwnedHome(FileLock lock) {
        this.lock = lock;
    }

    /**
     * Makes the folder when it is missing and takes it.
     *
     * @return nothing when another process owns it
     * @throws StartRefused when nothing can be written there
     */
    public static Optional<OwnedHome> take(Home home) {
        try {
            Files.createDirectories(home.folder());
            var lock = lock(home.lock());
            if (lock == null) {
                return Optional.empty();
            }
            empty(home.temporary());
            Files.createDirectories(home.temporary());
            return Optional.of(new OwnedHome(lock));
        } catch (IOException e) {
            throw new StartRefused("Cannot write to the home folder %s (%s): choose another with HAIDANG_HOME."
                    .formatted(home.folder(), e.getClass().getSimpleName()));
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException _) {
            channel.close();
            return null;
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.walk(folder)) {
            for (var path : left.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Owns the home until the application has closed. The lock lives as long as somebody holds it. */
    void keepFor(SpringApplication application) {
        application.addInitializers(starting -> starting.getBeanFactory().registerSingleton("ownedHome", this));
        application.addListeners((ApplicationListener<ContextClosedEvent>) closed -> close());
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
