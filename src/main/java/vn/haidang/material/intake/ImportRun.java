package vn.haidang.material.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Refused;

/** One archive that a person brings in, from the upload to its report. */
@Entity
class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq")
    private @Nullable Long id;

    private long startedBy;
    private String fileName;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.RECEIVED;

    private boolean publish;
    private @Nullable String reason;

    /** In the archive. */
    private int documents;

    /** In bytes, unpacked. */
    private long size;

    private int imported;
    private int updated;
    private int unchanged;
    private int failed;
    private @Nullable Instant endedAt;

    /** Key of what stopped it. */
    private @Nullable String trouble;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(long startedBy, String fileName, ContentArchive archive, Instant now) {
        this.startedBy = startedBy;
        this.fileName = fileName;
        this.documents = archive.documents();
        this.size = archive.size();
        this.receivedAt = now;
    }

    /** @param reason required for publishing; empty otherwise */
    void start(boolean publishing, String why) {
        if (!ImportState.STARTABLE.contains(state)) {
            throw Refused.because("import.refused.started");
        }
        if (state == ImportState.RECEIVED) {
            publish = publishing;
            reason = publishing ? why : null;
        }
        state = ImportState.WAITING;
        trouble = null;
    }

    void running() {
        state = ImportState.RUNNING;
        trouble = null;
    }

    void count(List<ImportLedger.Entry> entries) {
        for (var entry : entries) {
            switch (entry.outcome()) {
                case IMPORTED -> imported++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
                case FAILED -> failed++;
            }
        }
    }

    void done(Instant now) {
        state = ImportState.DONE;
        endedAt = now;
    }

    /** Goes on by itself later. */
    void waits(String why) {
        state = ImportState.WAITING;
        trouble = why;
    }

    void stopped(String why, Instant now) {
        state = ImportState.STOPPED;
        trouble = why;
        endedAt = now;
    }

    void discarded(Instant now) {
        if (!ImportState.STARTABLE.contains(state)) {
            throw Refused.because("import.refused.started");
        }
        state = ImportState.DISCARDED;
        endedAt = now;
    }

    int lines() {
        return imported + updated + unchanged + failed;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long startedBy() {
        return startedBy;
    }

    ImportState state() {
        return state;
    }

    boolean isPublishing() {
        return publish;
    }

    @Nullable
    String reason() {
        return reason;
    }

    ImportSummary summary(String by) {
        return new ImportSummary(
                id(),
                fileName,
                by,
                receivedAt,
                state,
                publish,
                Objects.requireNonNullElse(reason, ""),
                trouble,
                documents,
                size,
                imported,
                updated,
                unchanged,
                failed,
                endedAt);
    }
}
