package vn.haidang.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that the portal takes. Anything else is refused, whatever it is called. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4"),
    TXT("text/plain", "txt"),
    /** Can carry scripts: from imports only, and never shown inside a page. */
    SVG("image/svg+xml", "svg");

    private static final Set<FileKind> PICTURES = Set.of(PNG, JPG, WEBP);
    private static final Set<FileKind> DOCUMENTS = Set.of(PDF, DOCX, PPTX, XLSX, TXT);

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As a badge beside a download: {@code PDF}. */
    public String label() {
        return name();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What can be shown in a page as it is. */
    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    /** Has text to search in. */
    boolean isDocument() {
        return DOCUMENTS.contains(this);
    }

    boolean isTakenFrom(Origin origin) {
        return this != SVG || origin == Origin.IMPORT;
    }

    /** Whether a file with such content is of this kind. */
    public boolean agreesWith(String detected) {
        // MP4 belongs to the QuickTime family: for most of its brands, "isom" first of all, the family is all that can
        // be told.
        return detected.equals(mediaType) || (this == MP4 && detected.equals("video/quicktime"));
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** For messages: {@code PDF, DOCX, …}. */
    static String labels(Origin origin) {
        return Arrays.stream(values())
                .filter(kind -> kind.isTakenFrom(origin))
                .map(FileKind::label)
                .collect(Collectors.joining(", "));
    }
}
