package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** Takes out of films and sounds what phones and studios note in them: places, people, programs, pictures. */
final class FilmData {

    /** Boxes that hold notes only; made "free" where they stand, so that nothing else moves. */
    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");

    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia", "minf", "moof", "traf", "edts");
    private static final Set<String> OUTER = Set.of(
            "ftyp", "moov", "mdat", "moof", "mfra", "free", "skip", "wide", "sidx", "styp", "pdin", "udta", "meta",
            "uuid", "prft", "emsg", "ssix");
    private static final int MAX_BOXES = 20_000;
    private static final int MAX_DEPTH = 6;

    private FilmData() {}

    /** @throws HostileFile when the boxes do not fill the file one after the other */
    static void copyMp4(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (var file = new RandomAccessFile(to.toFile(), "rw")) {
            var first = new byte[8];
            file.readFully(first);
            if (!new String(first, 4, 4, ISO_8859_1).equals("ftyp")) {
                throw new HostileFile(Finding.CONTENT);
            }
            new Boxes(file).clean(0, file.length(), 0);
        } catch (EOFException _) {
            throw new HostileFile(Finding.DAMAGED);
        }
    }

    private static final class Boxes {

        private final RandomAccessFile file;
        private int count;

        Boxes(RandomAccessFile file) {
            this.file = file;
        }

        void clean(long from, long end, int depth) throws IOException {
            for (var at = from; at < end; ) {
                if (++count > MAX_BOXES || depth > MAX_DEPTH) {
                    throw new HostileFile(Finding.COMPLEX);
                }
                if (end - at < 8) {
                    if (depth == 0) {
                        throw new HostileFile(Finding.DAMAGED);
                    }
                    return; // a terminator of old QuickTime
                }
                file.seek(at);
                var size = Integer.toUnsignedLong(file.readInt());
                var name = new byte[4];
                file.readFully(name);
                var type = new String(name, ISO_8859_1);
                var head = 8;
                if (size == 1) {
                    size = file.readLong();
                    head = 16;
                } else if (size == 0 && depth == 0) {
                    size = end - at;
                }
                if (size < head || size > end - at) {
                    throw new HostileFile(Finding.DAMAGED);
                }
                if (depth == 0 && !OUTER.contains(type)) {
                    throw new HostileFile(Finding.MIXED);
                }
                if (NOTES.contains(type) || (type.equals("trak") && isOfNotes(at + head, at + size))) {
                    blank(at, head, size);
                } else if (FOLDERS.contains(type)) {
                    clean(at + head, at + size, depth + 1);
                }
                at += size;
            }
        }

        /** A track of places or other notes beside the film, as action cameras write: its handler says so. */
        private boolean isOfNotes(long from, long end) throws IOException {
            var handler = "";
            for (var at = from; at + 8 <= end; ) {
                file.seek(at);
                var size = Integer.toUnsignedLong(file.readInt());
                var name = new byte[4];
                file.readFully(name);
                if (size < 8 || size > end - at) {
                    return false; // told when it is walked
                }
                var type = new String(name, ISO_8859_1);
                if (type.equals("mdia")) {
                    return isOfNotes(at + 8, at + size);
                }
                if (type.equals("hdlr") && size >= 20) {
                    file.seek(at + 16);
                    file.readFully(name);
                    handler = new String(name, ISO_8859_1);
                }
                at += size;
            }
            return handler.equals("meta") || handler.equals("mdta");
        }

        private void blank(long at, int head, long size) throws IOException {
            file.seek(at + 4);
            file.write("free".getBytes(ISO_8859_1));
            file.seek(at + head);
            var nothing = new byte[8 * 1024];
            for (var left = size - head; left > 0; left -= nothing.length) {
                file.write(nothing, 0, (int) Math.min(left, nothing.length));
            }
        }
    }

    /** Leaves the notes before (ID3v2) and behind (ID3v1) the sound; they hold names, comments, pictures, whole files. */
    static void copyMp3(Path from, Path to) throws IOException {
        try (var file = new RandomAccessFile(from.toFile(), "r")) {
            var start = 0L;
            while (isAt(file, start, "ID3")) {
                start += 10 + syncSafe(file, start + 6);
            }
            var end = file.length();
            if (end - 128 > start && isAt(file, end - 128, "TAG")) {
                end -= 128;
            }
            if (!hasFrames(file, start, end)) {
                throw new HostileFile(Finding.DAMAGED);
            }
            file.seek(start);
            try (var out = Files.newOutputStream(to)) {
                var buffer = new byte[64 * 1024];
                for (var left = end - start; left > 0; ) {
                    var read = file.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new HostileFile(Finding.DAMAGED);
                    }
                    out.write(buffer, 0, read);
                    left -= read;
                }
            }
        }
    }

    private static boolean isAt(RandomAccessFile file, long at, String name) throws IOException {
        if (at + name.length() > file.length()) {
            return false;
        }
        var bytes = new byte[name.length()];
        file.seek(at);
        file.readFully(bytes);
        return new String(bytes, ISO_8859_1).equals(name);
    }

    private static int syncSafe(RandomAccessFile file, long at) throws IOException {
        file.seek(at);
        var size = 0;
        for (var i = 0; i < 4; i++) {
            size = size << 7 | file.readUnsignedByte() & 0x7f;
        }
        return size;
    }

    /** Whether sound begins near the start: a sync word, not in a reserved form. */
    private static boolean hasFrames(RandomAccessFile file, long start, long end) throws IOException {
        file.seek(start);
        var head = new DataInputStream(new BufferedInputStream(new InputStream() {
            @Override
            public int read() throws IOException {
                return file.getFilePointer() < end ? file.read() : -1;
            }
        }));
        var bytes = head.readNBytes(4096);
        for (var i = 0; i + 3 < bytes.length; i++) {
            var isSync = bytes[i] == (byte) 0xff && (bytes[i + 1] & 0xe0) == 0xe0;
            var isReserved = (bytes[i + 1] & 0x18) == 0x08
                    || (bytes[i + 1] & 0x06) == 0
                    || (bytes[i + 2] & 0xf0) == 0xf0
                    || (bytes[i + 2] & 0x0c) == 0x0c;
            if (isSync && !isReserved) {
                return true;
            }
        }
        return false;
    }
}
