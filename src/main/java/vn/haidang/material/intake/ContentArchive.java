package vn.haidang.material.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/**
 * A content folder as one ZIP file. It is walked before anything is unpacked: how many, how large, how strongly packed,
 * how deep, and whether every name stays inside. Archives within it are files like others and are not opened.
 *
 * @param documents that an import will look at
 * @param size in bytes, unpacked
 */
record ContentArchive(int documents, long size) {

    static final int ENTRIES_MAX = 40_000;
    static final long SIZE_MAX = 2L << 30;
    /** Unpacked bytes to packed ones. Text reaches 20; a bomb 1,000 and more. */
    static final int RATIO_MAX = 100;

    static final int DEPTH_MAX = 12;
    static final int NAME_MAX = 240;

    /** Small ones cannot do harm: a file of blanks packs to nothing. */
    private static final long RATIO_FROM = 1L << 20;

    /** Kept free for everything else that the portal writes. */
    private static final long RESERVE = 256L << 20;

    private static final Pattern STRANGE = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|]");
    private static final int BUFFER = 64 * 1024;

    private record Inside(ZipEntry entry, Path target) {}

    /**
     * Unpacks into a folder that is empty.
     *
     * @throws Refused when it is no ZIP file, or one that nobody should unpack; then nothing is left in the folder
     * @throws IOException when the disk fails
     */
    static ContentArchive unpack(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var inside = walk(zip, Files.size(file), folder);
            var size = 0L;
            for (var one : inside) {
                size += write(zip, one, SIZE_MAX - size);
            }
            var documents = MaterialImport.documents(folder).size();
            if (documents == 0) {
                throw Refused.because("import.archive.empty");
            }
            return new ContentArchive(documents, size);
        } catch (ZipException | IllegalArgumentException _) {
            throw Refused.because("import.archive.broken");
        }
    }

    private static List<Inside> walk(ZipFile zip, long packed, Path folder) throws IOException {
        if (zip.size() > ENTRIES_MAX) {
            throw Refused.because("import.archive.many", ENTRIES_MAX);
        }
        var inside = new ArrayList<Inside>();
        var names = new HashSet<Path>();
        var size = 0L;
        for (var entry : zip.stream().toList()) {
            var target = target(entry.getName(), folder);
            if (entry.isDirectory() || isOfTheSystem(folder.relativize(target))) {
                continue;
            }
            if (!names.add(target)) {
                throw Refused.because("import.archive.twice", entry.getName());
            }
            size += Math.max(0, entry.getSize());
            if (isBomb(entry.getSize(), entry.getCompressedSize())) {
                throw Refused.because("import.archive.bomb", entry.getName());
            }
            inside.add(new Inside(entry, target));
        }
        if (size > SIZE_MAX) {
            throw Refused.because("import.archive.large", SIZE_MAX >> 30);
        }
        if (isBomb(size, packed)) {
            throw Refused.because("import.archive.bomb", "");
        }
        FileStore disk = Files.getFileStore(folder);
        if (disk.getUsableSpace() < size + RESERVE) {
            throw Refused.because("import.archive.space");
        }
        return inside;
    }

    private static boolean isBomb(long size, long packed) {
        return size > RATIO_FROM && size / Math.max(1, packed) > RATIO_MAX;
    }

    private static Path target(String name, Path folder) {
        var composed = VietnameseText.nfc(name);
        var parts = composed.split("/");
        var isOutside = composed.startsWith("/")
                || List.of(parts).contains("..")
                || STRANGE.matcher(composed).find();
        if (isOutside || parts.length > DEPTH_MAX || composed.length() > NAME_MAX) {
            throw Refused.because(
                    "import.archive.name", STRANGE.matcher(composed).replaceAll("�"));
        }
        var target = folder.resolve(composed).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw Refused.because("import.archive.name", composed);
        }
        return target;
    }

    /** What file managers add for themselves. */
    private static boolean isOfTheSystem(Path name) {
        return name.startsWith("__MACOSX") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    /** What an entry says of its size may be a lie: bytes are counted. */
    private static long write(ZipFile zip, Inside one, long room) throws IOException {
        Files.createDirectories(one.target().getParent());
        try (var content = zip.getInputStream(one.entry());
                var out = Files.newOutputStream(one.target())) {
            return copy(content, out, Math.min(room, Math.max(0, one.entry().getSize())), one.entry());
        }
    }

    private static long copy(InputStream content, OutputStream out, long room, ZipEntry entry) throws IOException {
        var size = 0L;
        var buffer = new byte[BUFFER];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > room) {
                throw Refused.because("import.archive.bomb", entry.getName());
            }
            out.write(buffer, 0, read);
        }
        return size;
    }
}
