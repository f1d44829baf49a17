package vn.haidang.file.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import vn.haidang.file.FileKind;

/**
 * Looks at every part of a DOCX, PPTX or XLSX and writes it anew without what programs note about people. Parts are read as
 * a stream, one after the other; what is not known is not taken.
 */
final class OfficeFile {

    private static final Set<String> XML = Set.of("xml", "rels", "vml");
    private static final Set<String> SOUND_AND_FILM =
            Set.of("mp3", "mp4", "m4a", "m4v", "wav", "wma", "wmv", "avi", "mov", "mpg", "mpeg", "aac");
    private static final Set<String> PLAIN =
            Set.of("png", "jpg", "jpeg", "jfif", "gif", "bmp", "emf", "wmf", "webp", "wdp", "odttf", "fntdata");
    /** Word and Excel read no part as large as this themselves. */
    private static final long MAX_XML = 100L * 1024 * 1024;

    private static final int MAX_VML = 8 * 1024 * 1024;

    private static final int HEAD = 8;
    /** The time in every entry: the same content has the same hash whenever it is sent. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FileKind kind;
    private final Marks marks;
    private final Path scratch;
    private final boolean inner;

    OfficeFile(FileKind kind, Marks marks, Path scratch) {
        this(kind, marks, scratch, false);
    }

    private OfficeFile(FileKind kind, Marks marks, Path scratch, boolean inner) {
        this.kind = kind;
        this.marks = marks;
        this.scratch = scratch;
        this.inner = inner;
    }

    /** Writes the file without personal data, or exactly as it is when a signature would break. */
    void copy(Path from, Path to) throws IOException {
        var signed = false;
        try (var archive = Archive.open(from);
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            requireMainPart(archive);
            for (var entry : archive.entries()) {
                signed |= entry.name().toLowerCase(Locale.ROOT).startsWith("_xmlsignatures/");
                if (!entry.isFolder()) {
                    var fresh = new ZipEntry(entry.name());
                    fresh.setTimeLocal(NO_TIME);
                    out.putNextEntry(fresh);
                    copy(archive, entry, out);
                    out.closeEntry();
                } else if (entry.size() > 0) {
                    throw new HostileFile(Finding.ARCHIVE);
                }
            }
        }
        if (signed && !inner) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void requireMainPart(Archive archive) throws IOException {
        for (var entry : archive.entries()) {
            if (entry.name().equals("[Content_Types].xml")) {
                if (entry.size() > MAX_XML) {
                    throw new HostileFile(Finding.ARCHIVE);
                }
                try (var content = archive.read(entry)) {
                    OfficeTypes.check(content, kind);
                    return;
                }
            }
        }
        throw new HostileFile(Finding.CONTENT);
    }

    private void copy(Archive archive, Archive.Entry entry, OutputStream out) throws IOException {
        var name = entry.name().toLowerCase(Locale.ROOT);
        OfficeTypes.checkName(name);
        var extension = entry.extension();
        try (var content = new BufferedInputStream(archive.read(entry), 32 * 1024)) {
            content.mark(HEAD);
            var head = content.readNBytes(HEAD);
            content.reset();
            if (XML.contains(extension)) {
                if (entry.size() > MAX_XML) {
                    throw new HostileFile(Finding.ARCHIVE);
                }
                xml(archive, entry, content, out);
                return;
            }
            refuseFilesInside(head, extension, name);
            switch (extension) {
                case "xlsx" -> innerWorkbook(content, out);
                case "svg" -> new Svg(marks).copy(content, new Unclosed(out));
                case "mp4", "m4v", "m4a", "mov" -> film(content, out);
                default -> picture(head, content, out, extension);
            }
        }
    }

    private void xml(Archive archive, Archive.Entry entry, InputStream content, OutputStream out) throws IOException {
        var replaced = OfficeNotes.replacement(entry.name());
        try {
            var part = new OfficePart(entry.name(), marks);
            part.check(entry.extension().equals("vml") ? asXml(content) : content);
            if (replaced != null) {
                out.write(replaced.isEmpty() ? OfficeNotes.core(part.title()) : replaced.getBytes(UTF_8));
            } else if (part.namesPeople()) {
                try (var again = archive.read(entry)) {
                    OfficeNotes.withoutPeople(again, out);
                }
            } else {
                try (var again = archive.read(entry)) {
                    again.transferTo(out);
                }
            }
        } catch (XMLStreamException e) {
            throw new HostileFile(HostileFile.in(e));
        }
    }

    /** Excel writes line breaks of HTML into its drawings, which end nowhere. */
    private static InputStream asXml(InputStream vml) throws IOException {
        var text = new String(vml.readNBytes(MAX_VML), UTF_8);
        return new ByteArrayInputStream(text.replaceAll("(?i)<br\\s*>", "<br/>").getBytes(UTF_8));
    }

    private static void refuseFilesInside(byte[] head, String extension, String name) throws HostileFile {
        if (begins(head, 'M', 'Z')
                || begins(head, 0x7f, 'E', 'L', 'F')
                || begins(head, 0xd0, 0xcf, 0x11, 0xe0)
                || begins(head, '%', 'P', 'D', 'F')
                || begins(head, '#', '!')) {
            throw new HostileFile(Finding.EMBEDDED);
        }
        if (begins(head, 'R', 'a', 'r', '!') || begins(head, '7', 'z', 0xbc) || begins(head, 0x1f, 0x8b)) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        var isWorkbook = extension.equals("xlsx") && name.contains("/embeddings/");
        if (begins(head, 'P', 'K', 3, 4) != isWorkbook) {
            throw new HostileFile(isWorkbook ? Finding.EMBEDDED : Finding.ARCHIVE);
        }
        var isKnown = PLAIN.contains(extension)
                || SOUND_AND_FILM.contains(extension)
                || extension.equals("svg")
                || isWorkbook
                || (extension.equals("bin") && name.contains("/printersettings/"));
        if (!isKnown) {
            throw new HostileFile(Finding.EMBEDDED);
        }
    }

    /** The figures behind a chart. They have no files inside in their turn. */
    private void innerWorkbook(InputStream content, OutputStream out) throws IOException {
        if (inner) {
            throw new HostileFile(Finding.ARCHIVE);
        }
        var packed = Files.createTempFile(scratch, "inner", ".xlsx");
        var cleaned = Files.createTempFile(scratch, "inner", ".xlsx");
        try {
            Files.copy(content, packed, StandardCopyOption.REPLACE_EXISTING);
            new OfficeFile(FileKind.XLSX, marks, scratch, true).copy(packed, cleaned);
            Files.copy(cleaned, out);
        } finally {
            Files.deleteIfExists(packed);
            Files.deleteIfExists(cleaned);
        }
    }

    private void film(InputStream content, OutputStream out) throws IOException {
        var packed = Files.createTempFile(scratch, "film", "");
        var cleaned = Files.createTempFile(scratch, "film", "");
        try {
            Files.copy(content, packed, StandardCopyOption.REPLACE_EXISTING);
            FilmData.copyMp4(packed, cleaned);
            Files.copy(cleaned, out);
        } finally {
            Files.deleteIfExists(packed);
            Files.deleteIfExists(cleaned);
        }
    }

    private static void picture(byte[] head, InputStream content, OutputStream out, String extension)
            throws IOException {
        if (PictureData.isJpeg(head)) {
            PictureData.copyJpeg(content, out);
        } else if (PictureData.isPng(head)) {
            PictureData.copyPng(content, out);
        } else if (extension.equals("webp")) {
            var whole = content.readAllBytes();
            PictureData.copyWebp(new ByteArrayInputStream(whole), out, whole.length);
        } else {
            content.transferTo(out);
        }
    }

    private static boolean begins(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The writer of a drawing must not close the archive. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
