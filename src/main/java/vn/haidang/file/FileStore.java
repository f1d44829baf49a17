package vn.haidang.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/** Bytes by the hash of their content. What was kept never changes. */
interface FileStore {

    /**
     * Takes in a stream without keeping it yet; whoever called looks at it and then keeps or closes it.
     *
     * @throws TooLargeException as soon as more than {@code limit} has come; nothing is left behind
     * @throws IOException when the stream breaks; nothing is left behind
     */
    Incoming receive(InputStream content, DataSize limit) throws IOException;

    boolean holds(FileHash hash);

    /** For sending to a reader; does not {@linkplain Resource#exists() exist} when the store does not hold it. */
    Resource open(FileHash hash);

    /** Nothing when it is not there. */
    void remove(FileHash hash) throws IOException;

    /** Hears the hash of all that was kept before a time. */
    void forEachOlderThan(Instant time, Consumer<FileHash> each) throws IOException;

    /** The content as a file on this machine, for parsers that jump about in it. */
    Path file(FileHash hash);

    /** Content that has come in whole; closing it without keeping it leaves no byte behind. */
    interface Incoming extends Closeable {

        FileHash hash();

        /** In bytes. */
        long size();

        /** Only until it is kept or closed. */
        Path file();

        /** Returns when the content would survive a loss of power. Content that the store holds already stays as it is. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }

    final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(DataSize limit) {
            super("more than " + limit);
        }
    }
}
