package vn.haidang.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.haidang.file.check.DocumentText;
import vn.haidang.file.check.Picture;

/** Reads a file that was taken in before the checks did so: its text, and a small picture of it. */
@Service
public class FileReading {

    private final FileStore store;
    private final StoredFileRows rows;
    private final Previews previews;
    private final Inspection inspection;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    FileReading(
            FileStore store,
            StoredFileRows rows,
            Previews previews,
            Inspection inspection,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rows = rows;
        this.previews = previews;
        this.inspection = inspection;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /**
     * Reads the file unless that was done before; takes up to a minute. A file that cannot be read is marked so and is
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

    /**
     * The text of a file, with a form feed between the pages of a PDF; reads the file when that was not done yet, or was
     * done before pages were kept apart, and then takes up to a minute.
     */
    public Optional<String> textWithPages(FileHash hash) {
        if (rows.info(hash).isEmpty()) {
            return Optional.empty();
        }
        var info = read(hash);
        return rows.texts(List.of(hash)).stream()
                .findFirst()
                .map(StoredFileRows.TextOfFile::getText)
                .map(text -> isCutIntoPages(info, text) ? text : readAgain(info).orElse(text));
    }

    private boolean isCutIntoPages(FileInfo info, String text) {
        var pages = info.pages();
        return pages == null || pages == 1 || text.indexOf(DocumentText.PAGE_END) >= 0 || !store.holds(info.hash());
    }

    private Optional<String> readAgain(FileInfo info) {
        var text = text(info);
        text.ifPresent(words ->
                transaction.executeWithoutResult(_ -> rows.lock(info.hash()).ifPresent(file -> file.read(words))));
        return text.map(DocumentText::text);
    }

    private FileInfo store(FileHash hash, Optional<DocumentText> text, Picture picture) {
        var file = rows.lock(hash).orElseThrow();
        // The job and an import may have read it side by side; listeners hear of it once.
        if (file.isUnread()) {
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
            return inspection.read(store.file(info.hash()), info.kind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
