package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A ZIP that is walked before anything is unpacked: how many entries, how large, how dense, under what names, and whether
 * both of its tables of contents tell the same. Nothing is taken from it that it did not announce.
 */
final class Archive implements Closeable {

    static final int MAX_ENTRIES = 5_000;
    /** Bytes of all entries together, unpacked. */
    static final long MAX_TOTAL = 400L * 1024 * 1024;
    /** Unpacked to packed, for entries that are large at all: text reaches 50. */
    static final int MAX_RATIO = 200;

    private static final long LARGE = 4L * 1024 * 1024;
    private static final int MAX_DIRECTORY = 4 * 1024 * 1024;
    private static final int MAX_NAME = 512;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    /** What may stand between the directory and its end: the records of ZIP64. */
    private static final int ZIP64_RECORDS = 76;

    private static final long IN_ZIP64 = 0xffff_ffffL;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /**
     * @param packed bytes in the file
     * @param size bytes unpacked
     * @param data where its bytes begin in the file
     */
    record Entry(String name, int method, long packed, long size, long data) {

        boolean isFolder() {
            return name.endsWith("/");
        }

        /** In lower case, without the dot. */
        String extension() {
            var dot = name.lastIndexOf('.');
            return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        }
    }

    private final FileChannel file;
    private final List<Entry> entries;

    private Archive(FileChannel file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    static Archive open(Path path) throws IOException {
        var file = FileChannel.open(path);
        try {
            return new Archive(file, walk(file));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Whether the file ends as a ZIP: another kind of file that does is two files in one. */
    static boolean endsLikeOne(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            var tail = tail(file);
            var before = file.size() - tail.limit();
            for (var at = tail.limit() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    var size = Integer.toUnsignedLong(tail.getInt(at + 12));
                    var directory = before + at - size;
                    if (size >= CENTRAL_SIZE
                            && directory >= 0
                            && read(file, directory, 4).getInt(0) == CENTRAL) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The unpacked bytes: exactly as many as were announced, or it fails. */
    InputStream read(Entry entry) {
        var packed = new Slice(file, entry.data(), entry.packed());
        return new Exactly(
                entry.method() == STORED ? packed : new InflaterInputStream(packed, new Inflater(true), 16 * 1024),
                entry.size());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static List<Entry> walk(FileChannel file) throws IOException {
        var tail = tail(file);
        var end = endOf(tail);
        var endAt = file.size() - tail.limit() + end;
        var count = Short.toUnsignedInt(tail.getShort(end + 10));
        var size = Integer.toUnsignedLong(tail.getInt(end + 12));
        var offset = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (count > MAX_ENTRIES || size > MAX_DIRECTORY) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        if (count == 0 || offset + size > endAt || offset + size + ZIP64_RECORDS < endAt) {
            // Something stands before or between: such a file can be read as two different ones.
            throw new HostileFile(Finding.MIXED);
        }
        var directory = read(file, offset, (int) size);
        var found = new ArrayList<Central>();
        var names = new HashSet<String>();
        var total = 0L;
        while (directory.remaining() >= CENTRAL_SIZE) {
            var entry = central(directory);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT)) || found.size() == count) {
                throw new HostileFile(Finding.ARCHIVE);
            }
            total += entry.size();
            if (total > MAX_TOTAL || (entry.size() > LARGE && entry.size() / MAX_RATIO > entry.packed())) {
                throw new HostileFile(Finding.ARCHIVE);
            }
            found.add(entry);
        }
        if (found.size() != count) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        return inFile(file, found, offset);
    }

    /** Looks at each entry where it stands: under the same name, and none inside another. */
    private static List<Entry> inFile(FileChannel file, List<Central> found, long directory) throws IOException {
        var sorted =
                found.stream().sorted(Comparator.comparingLong(Central::offset)).toList();
        if (sorted.getFirst().offset() != 0) {
            throw new HostileFile(Finding.MIXED);
        }
        var ends = 0L;
        var places = new HashMap<String, Entry>();
        for (var entry : sorted) {
            if (entry.offset() < ends) {
                throw new HostileFile(Finding.ARCHIVE);
            }
            var header = read(file, entry.offset(), LOCAL_SIZE);
            var nameLength = Short.toUnsignedInt(header.getShort(26));
            var data = entry.offset() + LOCAL_SIZE + nameLength + Short.toUnsignedInt(header.getShort(28));
            ends = data + entry.packed();
            if (header.getInt(0) != LOCAL || ends > directory || nameLength > MAX_NAME) {
                throw new HostileFile(Finding.DAMAGED);
            }
            if (!text(read(file, entry.offset() + LOCAL_SIZE, nameLength), nameLength)
                            .equals(entry.name())
                    || Short.toUnsignedInt(header.getShort(8)) != entry.method()) {
                throw new HostileFile(Finding.ARCHIVE);
            }
            places.put(entry.name(), new Entry(entry.name(), entry.method(), entry.packed(), entry.size(), data));
        }
        // In the order of the directory, which is the one that programs go by.
        return found.stream()
                .map(entry -> Objects.requireNonNull(places.get(entry.name())))
                .toList();
    }

    private record Central(String name, int method, long packed, long size, long offset) {}

    private static Central central(ByteBuffer directory) throws IOException {
        var start = directory.position();
        if (directory.getInt(start) != CENTRAL) {
            throw new HostileFile(Finding.DAMAGED);
        }
        var flags = Short.toUnsignedInt(directory.getShort(start + 8));
        var method = Short.toUnsignedInt(directory.getShort(start + 10));
        var packed = Integer.toUnsignedLong(directory.getInt(start + 20));
        var size = Integer.toUnsignedLong(directory.getInt(start + 24));
        var nameLength = Short.toUnsignedInt(directory.getShort(start + 28));
        var extraLength = Short.toUnsignedInt(directory.getShort(start + 30));
        var commentLength = Short.toUnsignedInt(directory.getShort(start + 32));
        var offset = Integer.toUnsignedLong(directory.getInt(start + 42));
        if ((flags & 1) != 0) {
            throw new HostileFile(Finding.LOCKED);
        }
        if (method != STORED && method != DEFLATED) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        var next = start + CENTRAL_SIZE + nameLength + extraLength + commentLength;
        if (nameLength > MAX_NAME || next > directory.limit()) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        directory.position(start + CENTRAL_SIZE);
        var name = text(directory, nameLength);
        if (leadsElsewhere(name)) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        if (packed == IN_ZIP64 || size == IN_ZIP64 || offset == IN_ZIP64) {
            // No file that is taken is that large.
            throw new HostileFile(Finding.ARCHIVE);
        }
        directory.position(next);
        return new Central(name, method, packed, method == STORED ? packed : size, offset);
    }

    private static boolean leadsElsewhere(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.contains("//")
                || List.of(name.split("/")).contains("..")
                || name.chars().anyMatch(letter -> letter < ' ');
    }

    private static int endOf(ByteBuffer tail) throws IOException {
        for (var at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_SIZE + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit()) {
                return at;
            }
        }
        throw new HostileFile(Finding.DAMAGED);
    }

    private static ByteBuffer tail(FileChannel file) throws IOException {
        var length = (int) Math.min(file.size(), END_SIZE + 0xffff);
        return read(file, file.size() - length, length);
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new HostileFile(Finding.DAMAGED);
            }
        }
        return buffer.flip();
    }

    private static String text(ByteBuffer buffer, int length) {
        var bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, UTF_8);
    }

    /** A part of a file, without its own position in it. */
    private static final class Slice extends InputStream {

        private final FileChannel file;
        private long at;
        private final long end;

        Slice(FileChannel file, long at, long length) {
            this.file = file;
            this.at = at;
            this.end = at + length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            var read = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, end - at)), at);
            at += Math.max(read, 0);
            return read;
        }
    }

    private static final class Exactly extends InputStream {

        private final InputStream content;
        private long left;

        Exactly(InputStream content, long size) {
            this.content = content;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var read = content.read(into, offset, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new HostileFile(Finding.ARCHIVE); // more than it announced
            }
            if (read < 0 && left > 0) {
                throw new HostileFile(Finding.DAMAGED);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
