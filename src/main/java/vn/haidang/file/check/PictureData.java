package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies a picture without what it says about people and places: EXIF with GPS, XMP, IPTC, comments, second pictures behind
 * the first. Pixels are not touched; colours (ICC) and the way up stay. Copying a copy changes nothing.
 */
final class PictureData {

    /** Everything that takes part in showing the picture. */
    private static final Set<String> PNG_SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYS", "bKGD", "hIST",
            "cICP");

    private static final Set<String> WEBP_SHOWN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int WEBP_EXIF_AND_XMP = 0b1100;

    private static final int CHUNK_MAX = 200 * 1024 * 1024;

    private PictureData() {}

    static boolean isJpeg(byte[] head) {
        return head.length > 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xd8 && head[2] == (byte) 0xff;
    }

    static boolean isPng(byte[] head) {
        return head.length > 3 && head[0] == (byte) 0x89 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G';
    }

    /** @throws HostileFile when it is no whole JPEG, or claims too many pixels */
    static void copyJpeg(InputStream from, OutputStream to) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from));
        var out = new DataOutputStream(new BufferedOutputStream(to));
        try {
            new Jpeg(in, out).copy();
        } catch (EOFException _) {
            throw new HostileFile(Finding.DAMAGED);
        }
        out.flush();
    }

    /** @throws HostileFile when it is no whole PNG, claims too many pixels, or goes on behind its end */
    static void copyPng(InputStream from, OutputStream to) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from));
        var out = new DataOutputStream(new BufferedOutputStream(to));
        try {
            copyPng(in, out);
        } catch (EOFException _) {
            throw new HostileFile(Finding.DAMAGED);
        }
        out.flush();
    }

    /** @throws HostileFile when it is no whole WebP or goes on behind its end */
    static void copyWebp(InputStream from, OutputStream to, long size) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(from));
        var out = new DataOutputStream(new BufferedOutputStream(to));
        try {
            // Its length stands first, so that it is copied in memory: such pictures are small.
            out.write(webp(in, size));
        } catch (EOFException _) {
            throw new HostileFile(Finding.DAMAGED);
        }
        out.flush();
    }

    static void requireFewPixels(long width, long height) throws HostileFile {
        if (width <= 0 || height <= 0) {
            throw new HostileFile(Finding.DAMAGED);
        }
        if (width * height > PictureFile.MAX_PIXELS) {
            throw new HostileFile(Finding.PIXELS);
        }
    }

    private static void copyPng(DataInputStream in, DataOutputStream out) throws IOException {
        out.writeLong(in.readLong());
        var first = true;
        while (true) {
            var length = in.readInt();
            if (length < 0 || length > CHUNK_MAX) {
                throw new HostileFile(Finding.DAMAGED);
            }
            var name = in.readNBytes(4);
            var type = new String(name, ISO_8859_1);
            if (first != type.equals("IHDR")) {
                throw new HostileFile(Finding.DAMAGED);
            }
            first = false;
            var crc = new CRC32();
            crc.update(name);
            if (PNG_SHOWN.contains(type)) {
                out.writeInt(length);
                out.write(name);
                if (type.equals("IHDR")) {
                    var header = in.readNBytes(length);
                    var sizes = ByteBuffer.wrap(header);
                    if (length != 13) {
                        throw new HostileFile(Finding.DAMAGED);
                    }
                    requireFewPixels(sizes.getInt(), sizes.getInt());
                    crc.update(header);
                    out.write(header);
                } else {
                    pass(in, length, out, crc);
                }
                var said = in.readInt();
                if (said != (int) crc.getValue()) {
                    throw new HostileFile(Finding.DAMAGED);
                }
                out.writeInt(said);
            } else {
                in.skipNBytes(length + 4L);
            }
            if (type.equals("IEND")) {
                break;
            }
        }
        if (in.read() >= 0) {
            throw new HostileFile(Finding.MIXED);
        }
    }

    private static void pass(InputStream in, int length, OutputStream out, CRC32 crc) throws IOException {
        var buffer = new byte[16 * 1024];
        for (var left = length; left > 0; ) {
            var read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            crc.update(buffer, 0, read);
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static byte[] webp(DataInputStream in, long size) throws IOException {
        var whole = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (whole.limit() < 20
                || !name(whole, 0).equals("RIFF")
                || !name(whole, 8).equals("WEBP")) {
            throw new HostileFile(Finding.DAMAGED);
        }
        var riff = Integer.toUnsignedLong(whole.getInt(4)) + 8;
        if (riff > size) {
            throw new HostileFile(Finding.DAMAGED);
        }
        if (riff + 1 < size) {
            throw new HostileFile(Finding.MIXED);
        }
        var out = ByteBuffer.allocate(whole.limit() + 1).order(ByteOrder.LITTLE_ENDIAN);
        out.put(whole.array(), 0, 12);
        for (var at = 12; at + 8 <= riff; ) {
            var name = name(whole, at);
            var length = Integer.toUnsignedLong(whole.getInt(at + 4));
            var next = at + 8 + length + (length & 1);
            if (at + 8 + length > riff) {
                throw new HostileFile(Finding.DAMAGED);
            }
            if (WEBP_SHOWN.contains(name)) {
                var copiedAt = out.position();
                out.put(whole.array(), at, (int) Math.min(next - at, whole.limit() - at));
                if (name.equals("VP8X")) {
                    out.put(copiedAt + 8, (byte) (out.get(copiedAt + 8) & ~WEBP_EXIF_AND_XMP));
                }
            }
            at = (int) Math.min(next, Integer.MAX_VALUE - 8);
        }
        out.putInt(4, out.position() - 8);
        var result = new byte[out.position()];
        out.flip().get(result);
        return result;
    }

    private static String name(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, ISO_8859_1);
    }

    /** One JPEG on its way from segment to segment. */
    private static final class Jpeg {

        private static final int SOI = 0xd8;
        private static final int EOI = 0xd9;
        private static final int SOS = 0xda;
        private static final int APP0 = 0xe0;
        private static final int APP1 = 0xe1;
        private static final int APP2 = 0xe2;
        private static final int APP14 = 0xee;
        private static final int COMMENT = 0xfe;

        private final DataInputStream in;
        private final DataOutputStream out;

        Jpeg(DataInputStream in, DataOutputStream out) {
            this.in = in;
            this.out = out;
        }

        void copy() throws IOException {
            if (in.readUnsignedShort() != (0xff00 | SOI)) {
                throw new HostileFile(Finding.DAMAGED);
            }
            out.writeShort(0xff00 | SOI);
            var marker = marker();
            while (marker != EOI) {
                marker = segment(marker);
            }
            out.writeShort(0xff00 | EOI);
            // What phones put behind the end (a film, a second picture with its own EXIF) is left behind.
        }

        /** @return the marker after it */
        private int segment(int marker) throws IOException {
            var length = in.readUnsignedShort() - 2;
            if (length < 0) {
                throw new HostileFile(Finding.DAMAGED);
            }
            var data = in.readNBytes(length);
            if (data.length < length) {
                throw new EOFException();
            }
            if (isFrame(marker) && length >= 5) {
                var sizes = ByteBuffer.wrap(data);
                requireFewPixels(Short.toUnsignedInt(sizes.getShort(3)), Short.toUnsignedInt(sizes.getShort(1)));
            }
            if (isShown(marker, data)) {
                write(marker, data);
            } else if (marker == APP1) {
                var upright = Orientation.only(data);
                if (upright.length > 0) {
                    write(APP1, upright);
                }
            }
            return marker == SOS ? scan() : marker();
        }

        /** Of the arithmetic and lossless frames too: all but the three that are tables. */
        private static boolean isFrame(int marker) {
            return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        }

        private static boolean isShown(int marker, byte[] data) {
            return switch (marker) {
                case APP0 -> begins(data, "JFIF\0");
                case APP2 -> begins(data, "ICC_PROFILE\0");
                case APP14 -> begins(data, "Adobe");
                case COMMENT -> false;
                default -> marker < APP0 || marker > 0xef;
            };
        }

        private static boolean begins(byte[] data, String name) {
            return data.length >= name.length() && new String(data, 0, name.length(), ISO_8859_1).equals(name);
        }

        private void write(int marker, byte[] data) throws IOException {
            out.writeShort(0xff00 | marker);
            out.writeShort(data.length + 2);
            out.write(data);
        }

        private int marker() throws IOException {
            if (in.readUnsignedByte() != 0xff) {
                throw new HostileFile(Finding.DAMAGED);
            }
            var marker = 0xff;
            while (marker == 0xff) {
                marker = in.readUnsignedByte();
            }
            if (marker == 0) {
                throw new HostileFile(Finding.DAMAGED);
            }
            return marker;
        }

        /** Copies compressed pixels up to the next marker that is none of theirs. */
        private int scan() throws IOException {
            while (true) {
                var next = in.readUnsignedByte();
                if (next != 0xff) {
                    out.write(next);
                    continue;
                }
                var marker = in.readUnsignedByte();
                while (marker == 0xff) {
                    marker = in.readUnsignedByte();
                }
                var belongsToThem = marker == 0 || (marker >= 0xd0 && marker <= 0xd7);
                if (!belongsToThem) {
                    return marker;
                }
                out.write(0xff);
                out.write(marker);
            }
        }
    }

    /** The one thing in EXIF that a picture needs: how the camera was held. */
    private static final class Orientation {

        private static final int TAG = 0x0112;
        private static final int HEADER = 6;
        private static final int ENTRY = 12;

        private Orientation() {}

        /** EXIF that says nothing else; empty when the picture is upright. */
        static byte[] only(byte[] exif) {
            var value = of(exif);
            return value < 2 || value > 8
                    ? new byte[0]
                    : ByteBuffer.allocate(32)
                            .put("Exif\0\0MM\0*".getBytes(ISO_8859_1))
                            .putInt(8)
                            .putShort((short) 1)
                            .putShort((short) TAG)
                            .putShort((short) 3)
                            .putInt(1)
                            .putShort((short) value)
                            .array();
        }

        private static int of(byte[] exif) {
            if (exif.length < HEADER + 8 || !new String(exif, 0, 4, ISO_8859_1).equals("Exif")) {
                return 0;
            }
            var tiff = ByteBuffer.wrap(exif, HEADER, exif.length - HEADER).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tiff.getInt(4);
            if (directory < 8 || directory > tiff.limit() - 2) {
                return 0;
            }
            var count = Short.toUnsignedInt(tiff.getShort(directory));
            for (var at = directory + 2; count > 0 && at <= tiff.limit() - ENTRY; at += ENTRY, count--) {
                if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                    return Short.toUnsignedInt(tiff.getShort(at + 8));
                }
            }
            return 0;
        }
    }
}
