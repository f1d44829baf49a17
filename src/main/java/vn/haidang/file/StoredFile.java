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

    boolean isWaiting() {
        return reading == Reading.WAITING;
    }

    void read(DocumentText contents) {
        text = contents.text().isEmpty() ? null : contents.text();
        pages = contents.pages();
        reading = Reading.READ;
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
        return new FileInfo(hash, mediaType, size, receivedAt, reading, pages, width, height, hasPreview);
    }
}
