package vn.haidang.file;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.haidang.shared.Refused;

/** The only way into the store: what a file is gets decided by its content, before any byte of it is kept. */
@Service
public class FileIntake {

    private final FileStore store;
    private final StoredFileRows rows;
    private final SchedulerClient jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DataSize maxSize;

    FileIntake(
            FileStore store,
            StoredFileRows rows,
            SchedulerClient jobs,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${haidang.file.max-size:200MB}") DataSize maxSize) {
        this.store = store;
        this.rows = rows;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.maxSize = maxSize;
    }

    /** The largest file that is taken; forms tell people before they send. */
    public DataSize maxSize() {
        return maxSize;
    }

    /**
     * Keeps a file and has it read soon after. The same content again is the same file. The caller closes the stream.
     *
     * @param name as the sender calls the file; its extension must agree with the content
     * @throws Refused when the file is empty, too large, of a kind that is not taken, or not what its name says;
     *     then nothing of it is kept
     * @throws UncheckedIOException when the stream breaks or the disk is full; nothing of it is kept
     */
    public FileInfo receive(String name, InputStream content, Origin origin) {
        var fileName = FileName.of(name);
        var kind = FileKind.ofExtension(fileName.extension())
                .filter(named -> named.isTakenFrom(origin))
                .orElseThrow(() -> Refused.because("file.kind", fileName.value(), FileKind.labels(origin)));
        try (var incoming = store.receive(content, maxSize)) {
            if (incoming.size() == 0) {
                throw Refused.because("file.empty", fileName.value());
            }
            if (!kind.agreesWith(FileContent.mediaType(incoming.file()))) {
                throw Refused.because("file.content", fileName.value(), kind.label());
            }
            incoming.keep();
            return enter(incoming.hash(), incoming.size(), kind);
        } catch (FileStore.TooLargeException _) {
            throw Refused.because("file.too-large", fileName.value(), new FileSize(maxSize.toBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileInfo enter(FileHash hash, long size, FileKind kind) {
        try {
            return transaction.execute(_ -> enterOnce(hash, size, kind));
        } catch (DataIntegrityViolationException _) {
            // Somebody sent the same content at the same moment and was first.
            return transaction.execute(_ -> enterOnce(hash, size, kind));
        }
    }

    private FileInfo enterOnce(FileHash hash, long size, FileKind kind) {
        var now = clock.instant();
        var info = rows.info(hash)
                .orElseGet(() ->
                        rows.saveAndFlush(new StoredFile(hash, size, kind, now)).info());
        if (info.reading() == Reading.WAITING) {
            jobs.scheduleIfNotExists(FileJobs.READING.instance(hash.value()).scheduledTo(now));
        }
        return info;
    }
}
