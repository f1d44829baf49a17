package vn.haidang.search.page;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.haidang.file.FileHash;

/** A file of something public, and whether its pages were cut. */
@Entity
class PagedFile {

    @Id
    private String hash;

    /** Nothing while it waits. */
    private @Nullable Integer pages;

    private @Nullable Instant triedAt;

    @SuppressWarnings("NullAway.Init")
    protected PagedFile() {}

    PagedFile(FileHash hash) {
        this.hash = hash.value();
    }

    void cutInto(int number) {
        pages = number;
        triedAt = null;
    }

    void failed(Instant now) {
        triedAt = now.truncatedTo(ChronoUnit.MICROS);
    }
}
