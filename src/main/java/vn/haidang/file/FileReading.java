package vn.haidang.file;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the text of a file and makes its preview: soon after it came in, or at once for an import that waits for it. */
@Service
public class FileReading {

    private static final Logger log = LoggerFactory.getLogger(FileReading.class);
    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(60));

    private final FileStore store;
    private final StoredFileRows rows;
    private final Previews previews;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    FileReading(
            FileStore store,
            StoredFileRows rows,
            Previews previews,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rows = rows;
        this.previews = previews;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /**
     * Reads the file unless that was done before; takes up to two minutes. A file that cannot be read is marked so and is
     * no error. {@link FileRead} is sent when the text is stored.
     *
     * @throws NoSuchElementException when no such file was received
     */
    public FileInfo read(FileHash hash) {
        var info = rows.info(hash).orElseThrow(() -> new NoSuchElementException("no file " + hash));
        if (info.reading() != Reading.WAITING) {
            return info;
        }
        if (!store.holds(hash)) {
            throw new IllegalStateException("the store has lost " + hash);
        }
        var text = text(info);
        var picture = previews.make(info);
        return transaction.execute(_ -> store(hash, text, picture));
    }

    private FileInfo store(FileHash hash, Optional<DocumentText> text, Picture picture) {
        var file = rows.lock(hash).orElseThrow();
        // The job and an import may have read it side by side; listeners hear of it once.
        if (file.isWaiting()) {
            file.looksLike(picture);
            text.ifPresentOrElse(file::read, file::couldNotBeRead);
            if (text.isPresent()) {
                events.publishEvent(new FileRead(hash));
            }
        }
        return file.info();
    }

    private Optional<DocumentText> text(FileInfo info) {
        try {
            var file = store.file(info.hash());
            return Optional.of(LIMIT.within("file-text", () -> DocumentText.of(file, info.kind())));
        } catch (ExecutionException e) {
            log.warn("No text of {} ({}): {}", info.hash(), info.kind().label(), String.valueOf(e.getCause()));
            return Optional.empty();
        }
    }
}
