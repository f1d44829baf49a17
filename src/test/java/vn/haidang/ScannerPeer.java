package vn.haidang;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks INSTREAM as a virus scanner does, and behaves as a test needs it: all tests of a run share one. */
public final class ScannerPeer {

    /** What a file must contain for {@link Mood#WELL} to find something. */
    public static final String SIGNATURE = "haidang-test-signature";

    public enum Mood {
        /** Finds {@link #SIGNATURE} and nothing else. */
        WELL,
        /** Takes everything and says nothing. */
        SILENT,
        /** Closes the line at once, as a machine that is down behind a router does. */
        DOWN,
        GARBAGE,
        TOO_LARGE
    }

    private static final ScannerPeer SHARED = new ScannerPeer();

    private final ServerSocket server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;

    private ScannerPeer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("scanner-peer").start(this::serve);
    }

    public static ScannerPeer shared() {
        return SHARED;
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    public void be(Mood wanted) {
        mood = wanted;
    }

    /** How often somebody has asked. */
    public int asked() {
        return asked.get();
    }

    private void serve() {
        while (true) {
            try {
                var socket = server.accept();
                Thread.ofPlatform().daemon().name("scanner-peer-line").start(() -> answer(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        asked.incrementAndGet();
        var behaviour = mood;
        try (socket) {
            if (behaviour == Mood.DOWN) {
                return;
            }
            var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            in.skipNBytes("zINSTREAM\0".length());
            var found = false;
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                found |= new String(in.readNBytes(length), StandardCharsets.ISO_8859_1).contains(SIGNATURE);
            }
            switch (behaviour) {
                case WELL -> say(socket, found ? "stream: Test-Signature FOUND\0" : "stream: OK\0");
                case GARBAGE -> say(socket, "stream: OK, perhaps\n<html>");
                case TOO_LARGE -> say(socket, "INSTREAM size limit exceeded. ERROR\0");
                case SILENT -> in.read(); // until the other side gives up
                case DOWN -> {
                    // closed already
                }
            }
        } catch (IOException _) {
            // the other side has gone
        }
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
