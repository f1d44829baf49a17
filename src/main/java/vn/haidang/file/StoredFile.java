package vn.haidang.file;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.check.DocumentText;
import vn.haidang.file.check.Picture;

/** One content that the store keeps. It is never edited; the portal only learns more about it by reading. */
@Entity
@Table(name = "stored_file")
class StoredFile {

    @EmbeddedId
    private FileHash hash;

    @Column(nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, updatable = false, length = 120)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Reading reading = Reading.WAITING;

    @Column(length = DocumentText.MAX)
    private @Nullable String text;

    private @Nullable Integer pages;
    private @Nullable Integer width;
    private @Nullable Integer height;

    @Column(nullable = false)
    private boolean hasPreview;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Scanning scanning = Scanning.WAITING;

    /** Nothing for a file of before files were checked. */
    private @Nullable Instant checkedAt;

    /** Nothing once a saved text has named it: then it stays, for the sake of history. */
    private @Nullable Instant sweepAfter;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(FileHash hash, long size, FileKind kind, Instant receivedAt) {
        this.hash = hash;
        this.size = size;
        this.mediaType = kind.mediaType();
        this.receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isUnread() {
        return reading == Reading.WAITING;
    }

    void read(DocumentText contents) {
        text = contents.text().isEmpty() ? null : contents.text();
        pages = contents.pages();
        reading = Reading.READ;
    }

    /** It has come through all checks but, perhaps, that of the scanner. */
    void checked(DocumentText contents, Picture picture, Instant now) {
        read(contents);
        looksLike(picture);
        checkedAt = now.truncatedTo(ChronoUnit.MICROS);
        if (scanning == Scanning.REFUSED) {
            scanning = Scanning.WAITING;
        }
    }

    boolean isClean() {
        return scanning == Scanning.CLEAN;
    }

    boolean isWaitingForScanner() {
        return scanning == Scanning.WAITING;
    }

    void foundClean() {
        scanning = Scanning.CLEAN;
    }

    /** Nothing of it stays but that it was here. */
    void foundInfected() {
        scanning = Scanning.REFUSED;
        text = null;
        hasPreview = false;
    }

    /** Somebody sent it; until a text names it, it stays for so long. */
    void wantedUntil(Instant time) {
        if (version == null || sweepAfter != null) {
            sweepAfter = time.truncatedTo(ChronoUnit.MICROS);
        }
    }

    void named() {
        sweepAfter = null;
    }

    boolean isForgotten(Instant now) {
        return sweepAfter != null && sweepAfter.isBefore(now);
    }

    FileHash hash() {
        return hash;
    }

    void couldNotBeRead() {
        reading = Reading.UNREADABLE;
    }

    void looksLike(Picture picture) {
        width = picture.width();
        height = picture.height();
        hasPreview = picture.hasPreview();
    }

    FileInfo info() {
        return new FileInfo(hash, mediaType, size, receivedAt, reading, pages, width, height, hasPreview, scanning);
    }
}
