package vn.haidang.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks ClamAV about a file, over INSTREAM of its protocol (clamd(8)). Where none is configured nothing is asked; where one is
 * configured and does not say "OK" in so many words, the file waits.
 */
@Component
class VirusScanner {

    enum Verdict {
        CLEAN,
        FOUND,
        /** Down, too slow, out of its limits, or not understood. */
        NO_ANSWER
    }

    private static final Logger log = LoggerFactory.getLogger(VirusScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int ANSWER_MAX = 1024;
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:tcp://)?\\[?([^/\\[\\]]+?)]?:(\\d{1,5})");

    private final String configured;
    private final @Nullable SocketAddress address;
    private final Duration patience;
    /** So that an outage is told once and not for every file that waits. */
    private final AtomicBoolean answers = new AtomicBoolean(true);

    /**
     * @param address {@code host:port}, or the path of a socket; empty for none
     * @param patience for a whole file
     */
    VirusScanner(
            @Value("${haidang.scanner:}") String address, @Value("${haidang.scanner-patience:20s}") Duration patience) {
        this.configured = address.strip();
        this.address = parsed(configured);
        this.patience = patience;
    }

    boolean isConfigured() {
        return address != null;
    }

    /** Without a configured scanner every file is clean. */
    Verdict scan(Path file) {
        if (address == null) {
            return Verdict.CLEAN;
        }
        try (var channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            var answer = new TimeLimit(patience).within("virus-scan", () -> ask(channel, address, file));
            if (!answers.getAndSet(true)) {
                log.info("The virus scanner at {} answers again", configured);
            }
            return verdict(answer);
        } catch (ExecutionException | IOException e) {
            if (answers.getAndSet(false)) {
                log.warn(
                        "The virus scanner at {} does not answer ({}): files wait for it",
                        configured,
                        String.valueOf(rootOf(e)));
            }
            return Verdict.NO_ANSWER;
        }
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            log.warn("The virus scanner refused a file: {}", answer);
            return Verdict.FOUND;
        }
        log.warn(
                "The virus scanner gave no verdict{}",
                answer.contains("size limit") ? ": raise its StreamMaxLength to the largest file that is taken" : "");
        return Verdict.NO_ANSWER;
    }

    private static String ask(SocketChannel channel, SocketAddress address, Path file) throws IOException {
        // A name is looked up each time: the machine behind it may move.
        channel.connect(
                address instanceof InetSocketAddress host
                        ? new InetSocketAddress(host.getHostString(), host.getPort())
                        : address);
        try {
            send(channel, file);
        } catch (IOException e) {
            // It may have answered and closed before it had seen all.
            var early = answer(channel);
            if (early.isEmpty()) {
                throw e;
            }
            return early;
        }
        return answer(channel);
    }

    private static void send(SocketChannel channel, Path file) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        try (var content = Files.newInputStream(file)) {
            var chunk = new byte[CHUNK];
            for (var read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (read > 0) {
                    write(channel, ByteBuffer.allocate(4).putInt(read).flip());
                    write(channel, ByteBuffer.wrap(chunk, 0, read));
                }
            }
        }
        write(channel, ByteBuffer.allocate(4));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(ANSWER_MAX);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static Throwable rootOf(Exception e) {
        return e.getCause() == null ? e : e.getCause();
    }

    private static @Nullable SocketAddress parsed(String address) {
        if (address.isEmpty() || address.equals("off")) {
            return null;
        }
        var path = address.startsWith("unix:") ? address.substring("unix:".length()) : address;
        if (path.startsWith("/")) {
            return UnixDomainSocketAddress.of(path);
        }
        var match = HOST_AND_PORT.matcher(address);
        if (!match.matches() || Integer.parseInt(match.group(2)) > 65_535) {
            throw new IllegalArgumentException(
                    "HAIDANG_SCANNER is host:port, or the path of a socket, not \"" + address + "\"");
        }
        return InetSocketAddress.createUnresolved(match.group(1), Integer.parseInt(match.group(2)));
    }
}
