package vn.haidang.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Asks the scanner again about a file that came in while it did not answer, and lets it out of quarantine or forgets it. */
@Component
class FileScan {

    private final VirusScanner scanner;
    private final Quarantine quarantine;
    private final FileStore store;
    private final Previews previews;
    private final StoredFileRows rows;
    private final TransactionTemplate transaction;

    FileScan(
            VirusScanner scanner,
            Quarantine quarantine,
            FileStore store,
            Previews previews,
            StoredFileRows rows,
            PlatformTransactionManager transactions) {
        this.scanner = scanner;
        this.quarantine = quarantine;
        this.store = store;
        this.previews = previews;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return whether there is nothing more to ask */
    boolean scan(FileHash hash) {
        var waiting = rows.info(hash)
                .filter(file -> file.scanning() == Scanning.WAITING)
                .isPresent();
        if (!waiting) {
            return true;
        }
        try {
            if (store.holds(hash)) {
                // Let out, and stopped before the row said so.
                letOut(hash);
                return true;
            }
            if (!quarantine.waiting().holds(hash)) {
                throw new IllegalStateException("the quarantine has lost " + hash);
            }
            return switch (scanner.scan(quarantine.waiting().file(hash))) {
                case CLEAN -> {
                    letOut(hash);
                    yield true;
                }
                case FOUND -> {
                    forget(hash);
                    yield true;
                }
                case NO_ANSWER -> false;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes first: a row that says "clean" has them. */
    private void letOut(FileHash hash) throws IOException {
        if (!store.holds(hash)) {
            try (var content = quarantine.waiting().open(hash).getInputStream();
                    var incoming = store.receive(content, DataSize.ofBytes(Long.MAX_VALUE))) {
                if (!incoming.hash().equals(hash)) {
                    throw new IOException(hash + " has changed in quarantine");
                }
                incoming.keep();
            }
        }
        transaction.executeWithoutResult(_ -> rows.lock(hash).ifPresent(StoredFile::foundClean));
        quarantine.waiting().remove(hash);
    }

    private void forget(FileHash hash) throws IOException {
        transaction.executeWithoutResult(_ -> rows.lock(hash).ifPresent(StoredFile::foundInfected));
        quarantine.waiting().remove(hash);
        previews.remove(hash);
    }
}
