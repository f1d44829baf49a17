package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.haidang.file.FileKind;

/**
 * Hands files to a {@link Workshop}, one at a time, and ends it when a file keeps it too long. The process stays for the next
 * file: only the first waits for it to start.
 */
public final class WorkshopDoor implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(WorkshopDoor.class);

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1024 * 1024;
    /** Small enough for a modest server, enough for the pages and pictures that people send. */
    private static final String MEMORY = "-Xmx320m";
    /** Whatever a file has left behind in a library goes with the process. */
    private static final int FILES_MAX = 500;

    private final Path scratch;
    private final Duration least;
    private final ReentrantLock one = new ReentrantLock(true);
    private @Nullable Running running;
    private int started;

    /**
     * @param scratch an own folder, emptied now
     * @param least time for the smallest file; a larger one has a second more for every megabyte
     */
    public WorkshopDoor(Path scratch, Duration least) {
        this.scratch = scratch;
        this.least = least;
        clear();
    }

    /** What came of a check: words, or the reason against the file. */
    public record Checked(@Nullable Finding against, DocumentText text) {

        static Checked refused(Finding finding) {
            return new Checked(finding, DocumentText.NONE);
        }
    }

    /** Starts the process before somebody waits for it. */
    public void openAhead() {
        one.lock();
        try {
            process(true);
        } finally {
            one.unlock();
        }
    }

    /**
     * Checks a file and writes what the public may have of it.
     *
     * @throws UncheckedIOException when no process could be started: that says nothing about the file
     * @throws CancellationException when the portal is stopping
     */
    public Checked check(Path from, FileKind kind, Path to) {
        return ask(Workshop.CHECK, from, kind, to, Checked::refused, in -> {
            var pages = in.readInt();
            var text = new String(in.readNBytes(in.readInt()), UTF_8);
            return new Checked(null, new DocumentText(text, pages < 0 ? null : pages));
        });
    }

    /** Makes a small picture; there is none of a file that cannot be drawn. */
    public Picture draw(Path from, FileKind kind, Path to) {
        return ask(Workshop.DRAW, from, kind, to, _ -> Picture.NONE, in -> {
            var width = in.readInt();
            var height = in.readInt();
            return new Picture(width < 0 ? null : width, height < 0 ? null : height, in.readBoolean());
        });
    }

    /** Processes so far: a file that ends one costs the next file a start. */
    public int started() {
        return started;
    }

    @Override
    public void close() {
        one.lock();
        try {
            end();
        } finally {
            one.unlock();
        }
    }

    private interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }

    private interface Refusal<T> {
        T of(Finding finding);
    }

    private <T> T ask(byte task, Path from, FileKind kind, Path to, Refusal<T> refused, Answer<T> done) {
        one.lock();
        try {
            var wasRunning = running;
            var result = askOnce(task, from, kind, to, refused, done);
            // It had gone home for want of work, just when it was asked.
            return result == null && wasRunning != null && wasRunning.endedIdle()
                    ? orComplex(askOnce(task, from, kind, to, refused, done), refused)
                    : orComplex(result, refused);
        } finally {
            one.unlock();
        }
    }

    private static <T> T orComplex(@Nullable T result, Refusal<T> refused) {
        return result == null ? refused.of(Finding.COMPLEX) : result;
    }

    /** @return {@code null} when the process did not live to answer */
    private <T> @Nullable T askOnce(byte task, Path from, FileKind kind, Path to, Refusal<T> refused, Answer<T> done) {
        var process = process(false);
        var work = new FutureTask<T>(() -> {
            process.out.writeByte(task);
            process.out.writeUTF(kind.name());
            process.out.writeUTF(from.toString());
            process.out.writeUTF(to.toString());
            process.out.flush();
            return process.in.readByte() == Workshop.REFUSED
                    ? refused.of(Finding.valueOf(process.in.readUTF()))
                    : done.read(process.in);
        });
        Thread.ofPlatform().daemon().name("file-check").start(work);
        try {
            var result = work.get(limit(from).toMillis(), TimeUnit.MILLISECONDS);
            if (++process.files >= FILES_MAX) {
                end();
            }
            return result;
        } catch (TimeoutException _) {
            log.warn("A {} kept the check longer than {} and is refused", kind, limit(from));
            end();
            return null;
        } catch (ExecutionException _) {
            process.code(); // ends by itself: it is that code that tells why
            end();
            if (!process.endedIdle()) {
                log.warn("A {} ended the check (code {}) and is refused", kind, process.code());
            }
            return null;
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("stopped").initCause(e);
        }
    }

    private Duration limit(Path file) {
        try {
            return least.plusSeconds(Files.size(file) / MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Running process(boolean ahead) {
        var known = running;
        if (known != null && known.process.isAlive()) {
            return known;
        }
        end();
        clear();
        try {
            var fresh = start(ahead);
            running = fresh;
            started++;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("The process that checks files did not start", e);
        }
    }

    private Running start(boolean ahead) throws IOException {
        Files.createDirectories(scratch);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Dpdfbox.fontcache=" + scratch.resolveSibling("fonts"),
                "-Dlogback.configurationFile=vn/haidang/file/check/silent.xml",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Workshop.class.getName(),
                scratch.toString()));
        if (ahead) {
            command.add(Workshop.AHEAD);
        }
        Files.createDirectories(scratch.resolveSibling("fonts"));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Passwords stand in the environment; what parses strange files has no use for them.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        var fresh = new Running(builder.start());
        var ready = new FutureTask<>(() -> fresh.in.readByte() == Workshop.READY);
        Thread.ofPlatform().daemon().name("file-check-start").start(ready);
        try {
            if (ready.get(START_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return fresh;
            }
        } catch (ExecutionException | TimeoutException e) {
            fresh.kill();
            throw new IOException("no answer", e);
        } catch (InterruptedException e) {
            fresh.kill();
            Thread.currentThread().interrupt();
            throw new IOException("stopped", e);
        }
        fresh.kill();
        throw new EOFException("a strange answer");
    }

    private void end() {
        var old = running;
        running = null;
        if (old != null) {
            old.kill();
        }
    }

    /** What a process that was ended has left behind. */
    private void clear() {
        if (!Files.isDirectory(scratch)) {
            return;
        }
        try (var left = Files.newDirectoryStream(scratch)) {
            for (var file : left) {
                if (Files.isRegularFile(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Running {

        private final Process process;
        private final DataInputStream in;
        private final DataOutputStream out;
        private int files;

        Running(Process process) {
            this.process = process;
            this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        }

        boolean endedIdle() {
            return code() == Workshop.IDLE;
        }

        /** −1 when it was killed, or does not end. */
        int code() {
            try {
                return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }

        void kill() {
            process.destroyForcibly();
            code();
        }
    }
}
