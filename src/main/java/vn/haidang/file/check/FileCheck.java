package vn.haidang.file.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;
import vn.haidang.file.FileKind;

/** All that a file goes through before it is kept: is it what it says, what is in it, whom does it name, what does it say. */
final class FileCheck {

    private final Path scratch;

    FileCheck(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * @param to the file as the public may have it
     * @return its words
     * @throws HostileFile when it is not taken; what lies under {@code to} then is nothing to keep
     */
    DocumentText run(Path from, FileKind kind, Path to) throws IOException {
        var marks = new Marks();
        try {
            requireKind(from, kind);
            copy(from, kind, to, marks);
            return DocumentText.of(to, kind, marks);
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
            throw new HostileFile(HostileFile.in(e));
        }
    }

    private static void requireKind(Path from, FileKind kind) throws IOException {
        var office = kind == FileKind.DOCX || kind == FileKind.PPTX || kind == FileKind.XLSX;
        if (office) {
            if (isOldOffice(from)) {
                // An office file behind a password is one of the old form, with the new one inside.
                throw new HostileFile(Finding.LOCKED);
            }
            // Its main part is looked for when it is walked: nothing else may open it before.
            return;
        }
        if (!kind.agreesWith(FileContent.mediaType(from))) {
            throw new HostileFile(Finding.CONTENT);
        }
        if (Archive.endsLikeOne(from)) {
            throw new HostileFile(Finding.MIXED);
        }
    }

    private static boolean isOldOffice(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var head = content.readNBytes(4);
            return head.length == 4 && head[0] == (byte) 0xd0 && head[1] == (byte) 0xcf && head[2] == 0x11;
        }
    }

    private void copy(Path from, FileKind kind, Path to, Marks marks) throws IOException {
        switch (kind) {
            case PDF -> new PdfFile(marks, scratch).copy(from, to);
            case DOCX, PPTX, XLSX -> new OfficeFile(kind, marks, scratch).copy(from, to);
            case MP3 -> FilmData.copyMp3(from, to);
            case MP4 -> FilmData.copyMp4(from, to);
            case TXT -> Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            case PNG, JPG, WEBP, SVG -> {
                try (var in = Files.newInputStream(from);
                        var out = Files.newOutputStream(to)) {
                    switch (kind) {
                        case PNG -> PictureData.copyPng(in, out);
                        case JPG -> PictureData.copyJpeg(in, out);
                        case WEBP -> PictureData.copyWebp(in, out, Files.size(from));
                        default -> new Svg(marks).copy(in, out);
                    }
                }
            }
        }
    }
}
