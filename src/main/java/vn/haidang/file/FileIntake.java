package vn.haidang.file;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.haidang.file.VirusScanner.Verdict;
import vn.haidang.file.check.Finding;
import vn.haidang.shared.DiskFull;
import vn.haidang.shared.Refused;
import vn.haidang.shared.SecrecyMark;

/**
 * The only way into the store. A file lies in quarantine until it was looked at, cleaned of what it says about people, and
 * scanned; what is kept, named by its hash and one day published, is the cleaned one.
 */
@Service
public class FileIntake {

    private final Quarantine quarantine;
    private final Inspection inspection;
    private final VirusScanner scanner;
    private final FileStore store;
    private final Previews previews;
    private final StoredFileRows rows;
    private final FileSweep sweep;
    private final SchedulerClient jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DataSize maxSize;
    private final Duration grace;

    FileIntake(
            Quarantine quarantine,
            Inspection inspection,
            VirusScanner scanner,
            FileStore store,
            Previews previews,
            StoredFileRows rows,
            FileSweep sweep,
            SchedulerClient jobs,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${haidang.file.max-size:200MB}") DataSize maxSize,
            @Value("${haidang.file.grace:7d}") Duration grace) {
        this.quarantine = quarantine;
        this.inspection = inspection;
        this.scanner = scanner;
        this.store = store;
        this.previews = previews;
        this.rows = rows;
        this.sweep = sweep;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.maxSize = maxSize;
        this.grace = grace;
    }

    /** The largest file that is taken; forms tell people before they send. */
    public DataSize maxSize() {
        return maxSize;
    }

    /**
     * Checks a file, cleans it, reads it and keeps it. The same content again is the same file. The caller closes the stream.
     *
     * @param name as the sender calls the file; its extension must agree with the content
     * @return what is known of the cleaned file; it {@linkplain Scanning#WAITING waits} where the scanner did not answer
     * @throws Refused when the file is not taken, with the reason; then nothing of it is kept
     * @throws UncheckedIOException when the stream breaks or the disk is full; nothing of it is kept
     */
    public FileInfo receive(String name, InputStream content, Origin origin) {
        var fileName = FileName.of(name);
        var kind = FileKind.ofExtension(fileName.extension())
                .filter(named -> named.isTakenFrom(origin))
                .orElseThrow(() -> Refused.because("file.kind", fileName.value(), FileKind.labels(origin)));
        if (SecrecyMark.isOnLine(fileName.base())) {
            throw Inspection.refusal(Finding.SECRET, fileName, kind);
        }
        try (var incoming = quarantine.receive(content, maxSize)) {
            if (incoming.size() == 0) {
                throw Refused.because("file.empty", fileName.value());
            }
            try (var inspected = inspection.inspect(incoming.file(), kind, fileName)) {
                return keep(inspected, kind, fileName);
            }
        } catch (FileStore.TooLargeException _) {
            throw Refused.because("file.too-large", fileName.value(), new FileSize(maxSize.toBytes()));
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            if (origin == Origin.UPLOAD && DiskFull.isBehind(e)) {
                throw Refused.because("file.disk-full", fileName.value());
            }
            throw e instanceof RuntimeException unchecked ? unchecked : new UncheckedIOException((IOException) e);
        }
    }

    private FileInfo keep(Inspection.Inspected inspected, FileKind kind, FileName name) throws IOException {
        var verdict = scanner.scan(inspected.file());
        if (verdict == Verdict.FOUND) {
            throw Inspection.refusal(Finding.INFECTED, name, kind);
        }
        var clean = verdict == Verdict.CLEAN;
        var place = clean ? store : quarantine.waiting();
        try (var content = Files.newInputStream(inspected.file());
                var cleaned = place.receive(content, DataSize.ofBytes(Long.MAX_VALUE))) {
            return sweep.meanwhileNot(() -> {
                cleaned.keep();
                if (inspected.picture().hasPreview() && inspected.preview() != null) {
                    previews.keep(inspected.preview(), cleaned.hash());
                }
                return enter(inspected, kind, cleaned.hash(), cleaned.size(), clean);
            });
        }
    }

    private FileInfo enter(Inspection.Inspected inspected, FileKind kind, FileHash hash, long size, boolean clean) {
        try {
            return transaction.execute(_ -> enterOnce(inspected, kind, hash, size, clean));
        } catch (DataIntegrityViolationException _) {
            // Somebody sent the same content at the same moment and was first.
            return transaction.execute(_ -> enterOnce(inspected, kind, hash, size, clean));
        }
    }

    private FileInfo enterOnce(Inspection.Inspected inspected, FileKind kind, FileHash hash, long size, boolean clean) {
        var now = clock.instant();
        var file = rows.lock(hash).orElseGet(() -> new StoredFile(hash, size, kind, now));
        file.checked(inspected.text(), inspected.picture(), now);
        file.wantedUntil(now.plus(grace));
        if (clean) {
            file.foundClean();
        }
        var info = rows.saveAndFlush(file).info();
        if (info.scanning() == Scanning.WAITING) {
            jobs.scheduleIfNotExists(FileJobs.SCAN.instance(hash.value()).scheduledTo(now));
        }
        return info;
    }
}
