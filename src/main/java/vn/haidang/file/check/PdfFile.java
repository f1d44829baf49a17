package vn.haidang.file.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every object of a PDF, wherever it is referred to from, and writes the file anew without what programs note about
 * people. A signed file is left as it is: the signature is what makes it worth something, and it names its signer anyway.
 */
final class PdfFile {

    private static final int MAX_OBJECTS = 500_000;
    private static final int MAX_DEPTH = 200;
    private static final int MAX_FILTERS = 4;
    /** Bytes of one stream, unpacked, that is no picture. */
    private static final long MAX_STREAM = 64L * 1024 * 1024;

    private static final long MAX_STREAMS = 512L * 1024 * 1024;
    /** Posters for print hold larger pictures than a screen can show; a viewer must still be able to open them. */
    private static final long MAX_PIXELS = 5 * PictureFile.MAX_PIXELS;

    private static final long MEMORY = 64L * 1024 * 1024;
    /** Some programs write line ends or a comment behind the end. */
    private static final int BEHIND_THE_END = 1024;

    private static final Set<String> RUN = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView");
    private static final Set<String> FETCH = Set.of("GoToR", "GoToE");
    private static final Set<String> SHOWS = Set.of("RichMedia", "3D", "Movie", "Screen", "Sound", "FileAttachment");

    /** What may stay of the notes about the document: what it is called and what it is about. */
    private static final Set<COSName> KEPT_INFO = Set.of(
            COSName.TITLE, COSName.SUBJECT, COSName.KEYWORDS, COSName.CREATION_DATE, COSName.getPDFName("Trapped"));

    private final Marks marks;
    private final Path scratch;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Step> waiting = new ArrayDeque<>();
    private long unpacked;
    private boolean signed;
    private boolean changed;

    private record Step(COSBase object, int depth) {}

    PdfFile(Marks marks, Path scratch) {
        this.marks = marks;
        this.scratch = scratch;
    }

    void copy(Path from, Path to) throws IOException {
        requireOneFile(from);
        var memory = MemoryUsageSetting.setupMixed(MEMORY).setTempDir(scratch.toFile());
        try (var pdf = Loader.loadPDF(from.toFile(), memory.streamCache)) {
            if (pdf.isEncrypted()) {
                throw new HostileFile(Finding.LOCKED);
            }
            look(pdf);
            if (pdf.getNumberOfPages() == 0) {
                throw new HostileFile(Finding.DAMAGED);
            }
            marks.line(titleOf(pdf));
            if (!signed) {
                withoutNotes(pdf);
            }
            if (changed && !signed) {
                // Otherwise the time would be in it, and the same file would never be the same again.
                pdf.setDocumentId(fingerprint(from));
                pdf.save(to.toFile(), CompressParameters.DEFAULT_COMPRESSION);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
            PdfNotes.check(pdf, marks);
        } catch (InvalidPasswordException _) {
            throw new HostileFile(Finding.LOCKED);
        }
    }

    private static void requireOneFile(Path path) throws IOException {
        if (Archive.endsLikeOne(path)) {
            throw new HostileFile(Finding.MIXED);
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var tail = new byte[(int) Math.min(file.length(), 256L * 1024)];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            var text = new String(tail, StandardCharsets.ISO_8859_1);
            var end = text.lastIndexOf("%%EOF");
            if (end >= 0 && text.substring(end + 5).strip().length() > BEHIND_THE_END) {
                throw new HostileFile(Finding.MIXED);
            }
        }
    }

    private static String titleOf(PDDocument pdf) {
        var title = pdf.getDocumentInformation().getTitle();
        return title == null ? "" : title;
    }

    /** From the trailer on, and what nothing refers to as well: a viewer may find it all the same. */
    private void look(PDDocument pdf) throws IOException {
        var document = pdf.getDocument();
        add(document.getTrailer(), 0);
        var keys = List.copyOf(document.getXrefTable().keySet());
        if (keys.size() > MAX_OBJECTS) {
            throw new HostileFile(Finding.COMPLEX);
        }
        for (var key : keys) {
            add(document.getObjectFromPool(key), 0);
            drain();
        }
        drain();
    }

    private void drain() throws IOException {
        while (!waiting.isEmpty()) {
            var step = waiting.pop();
            if (step.depth() > MAX_DEPTH || seen.size() > MAX_OBJECTS) {
                throw new HostileFile(Finding.COMPLEX);
            }
            switch (step.object()) {
                case COSStream stream -> {
                    look(stream);
                    stream(stream);
                    stream.getValues().forEach(value -> add(value, step.depth() + 1));
                }
                case COSDictionary dictionary -> {
                    look(dictionary);
                    dictionary.getValues().forEach(value -> add(value, step.depth() + 1));
                }
                case COSArray array -> array.forEach(value -> add(value, step.depth() + 1));
                default -> {
                    // numbers and texts
                }
            }
        }
    }

    private void add(@Nullable COSBase value, int depth) {
        var indirect = value instanceof COSObject;
        var object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            // Only what stands inside another is deep; a chain of references is long.
            waiting.push(new Step(object, indirect ? 0 : depth));
        }
    }

    private void look(COSDictionary dictionary) throws IOException {
        var type = dictionary.getNameAsString(COSName.TYPE, "");
        var subtype = dictionary.getNameAsString(COSName.SUBTYPE, "");
        var action = dictionary.getNameAsString(COSName.S, "");
        signed |= dictionary.containsKey(COSName.BYTERANGE);
        if (dictionary.containsKey("JS") || dictionary.containsKey("JavaScript") || dictionary.containsKey("XFA")) {
            throw new HostileFile(Finding.SCRIPT);
        }
        if (RUN.contains(action)) {
            throw new HostileFile(Finding.SCRIPT);
        }
        if (FETCH.contains(action)) {
            throw new HostileFile(Finding.EXTERNAL);
        }
        if (action.equals("URI") && !isWebOrMail(dictionary.getString("URI"))) {
            throw new HostileFile(Finding.EXTERNAL);
        }
        if (dictionary.containsKey("EmbeddedFiles")
                || (dictionary.containsKey("EF") && (dictionary.containsKey("F") || dictionary.containsKey("UF")))
                || dictionary.containsKey("RF")
                || dictionary.containsKey("Collection")
                || type.equals("EmbeddedFile")
                || (SHOWS.contains(subtype) && (type.equals("Annot") || dictionary.containsKey(COSName.RECT)))) {
            throw new HostileFile(Finding.EMBEDDED);
        }
    }

    private static boolean isWebOrMail(@Nullable String address) {
        var plain = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("http://")
                || plain.startsWith("https://")
                || plain.startsWith("mailto:")
                || plain.startsWith("tel:")
                || plain.startsWith("#")
                || !plain.matches("(?s)[a-z][a-z0-9+.-]*:.*|[\\\\/]{2}.*");
    }

    private void stream(COSStream stream) throws IOException {
        // Of a stream, /F names a file that its bytes are fetched from.
        if (stream.getDictionaryObject(COSName.F) instanceof COSDictionary
                || stream.getDictionaryObject(COSName.F) instanceof COSString) {
            throw new HostileFile(Finding.EXTERNAL);
        }
        var filters = filters(stream);
        if (filters.size() > MAX_FILTERS) {
            throw new HostileFile(Finding.COMPLEX);
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            picture(stream, filters);
        } else if (filters.stream().allMatch(PdfFile::isFlate)) {
            measure(stream, filters.size());
        }
    }

    private void picture(COSStream stream, List<COSName> filters) throws IOException {
        var width = number(stream, COSName.WIDTH);
        var height = number(stream, COSName.HEIGHT);
        if (width * height > MAX_PIXELS) {
            throw new HostileFile(Finding.PIXELS);
        }
        if (!signed && filters.size() == 1 && isJpeg(filters.getFirst()) && stream.getLength() > 0) {
            withoutNotes(stream);
        }
    }

    /** A photo is kept in a PDF as the camera wrote it, with its place. */
    private void withoutNotes(COSStream stream) throws IOException {
        var before = Files.createTempFile(scratch, "photo", "");
        var after = Files.createTempFile(scratch, "photo", "");
        try {
            try (var raw = stream.createRawInputStream()) {
                Files.copy(raw, before, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var in = Files.newInputStream(before);
                    var out = Files.newOutputStream(after)) {
                PictureData.copyJpeg(in, out);
            } catch (HostileFile _) {
                return; // viewers forgive what we cannot follow; it has no EXIF that a program would find
            }
            if (Files.mismatch(before, after) >= 0) {
                try (var out = stream.createRawOutputStream()) {
                    Files.copy(after, out);
                }
                changed = true;
            }
        } finally {
            Files.deleteIfExists(before);
            Files.deleteIfExists(after);
        }
    }

    /** Counts what comes out, without keeping it. */
    private void measure(COSStream stream, int layers) throws IOException {
        if (layers == 0) {
            return;
        }
        try (var raw = stream.createRawInputStream()) {
            InputStream content = raw;
            for (var i = 0; i < layers; i++) {
                content = new InflaterInputStream(content);
            }
            var buffer = new byte[32 * 1024];
            var size = 0L;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                unpacked += read;
                if (size > MAX_STREAM || unpacked > MAX_STREAMS) {
                    throw new HostileFile(Finding.COMPLEX);
                }
            }
        } catch (ZipException | EOFException _) {
            // Damaged streams are common and viewers show what they can.
        }
    }

    private static List<COSName> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName name -> List.of(name);
            case COSArray array ->
                array.toList().stream()
                        .map(filter -> filter instanceof COSObject reference ? reference.getObject() : filter)
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private static boolean isJpeg(COSName filter) {
        return filter.equals(COSName.DCT_DECODE) || filter.equals(COSName.DCT_DECODE_ABBREVIATION);
    }

    private static long number(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSNumber number ? Math.max(0, number.longValue()) : 0;
    }

    private void withoutNotes(PDDocument pdf) throws IOException {
        var info = pdf.getDocumentInformation().getCOSObject();
        for (var key : List.copyOf(info.keySet())) {
            if (!KEPT_INFO.contains(key)) {
                info.removeItem(key);
                changed = true;
            }
        }
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        for (var object : seen) {
            if (object instanceof COSDictionary dictionary) {
                withoutNotes(dictionary, dictionary == catalog, titleOf(pdf));
            }
        }
    }

    private void withoutNotes(COSDictionary dictionary, boolean isCatalog, String title) throws IOException {
        if (isCatalog && dictionary.getDictionaryObject(COSName.METADATA) instanceof COSStream xmp) {
            changed |= PdfNotes.keepStandardsOnly(xmp, title);
        } else if (dictionary.containsKey(COSName.METADATA)) {
            dictionary.removeItem(COSName.METADATA);
            changed = true;
        }
        if (dictionary.containsKey("PieceInfo")) {
            dictionary.removeItem(COSName.getPDFName("PieceInfo"));
            changed = true;
        }
        // Of a comment: who made it. Of a field of a form, /T is its name.
        var isComment = dictionary.containsKey(COSName.RECT)
                && !dictionary.containsKey(COSName.FT)
                && !"Widget".equals(dictionary.getNameAsString(COSName.SUBTYPE));
        if (isComment && dictionary.containsKey(COSName.T)) {
            dictionary.removeItem(COSName.T);
            changed = true;
        }
    }

    private static long fingerprint(Path file) throws IOException {
        var crc = new CRC32();
        try (var content = Files.newInputStream(file)) {
            var buffer = new byte[32 * 1024];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                crc.update(buffer, 0, read);
            }
        }
        return crc.getValue();
    }
}
