package vn.haidang.file;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a file, without its bytes, its text or its name: the name belongs to whoever owns the file.
 *
 * @param mediaType told from the content; one of {@link FileKind}
 * @param size in bytes
 * @param pages of a PDF that was read
 * @param width of a picture in pixels, as it is shown
 * @param height of a picture in pixels, as it is shown
 * @param hasPreview whether {@link StoredFiles#preview} has a picture of it
 */
public record FileInfo(
        FileHash hash,
        String mediaType,
        long size,
        Instant receivedAt,
        Reading reading,
        @Nullable Integer pages,
        @Nullable Integer width,
        @Nullable Integer height,
        boolean hasPreview,
        Scanning scanning) {

    public FileKind kind() {
        return FileKind.ofMediaType(mediaType)
                .orElseThrow(() -> new IllegalStateException("no kind of file for " + mediaType));
    }

    /** As people read it: {@code 1,2 MB}. */
    public String sizeText(Locale locale) {
        return new FileSize(size).text(locale);
    }
}
