package vn.haidang.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away what was sent and never used: files that no saved text has named in their time of grace, and bytes that lost
 * their row because the portal was stopped between the two.
 */
@Component
class FileSweep {

    private static final Logger log = LoggerFactory.getLogger(FileSweep.class);
    private static final int BATCH = 200;
    /** A file that comes in is bytes before it is a row. */
    private static final Duration WITHOUT_ROW = Duration.ofDays(1);

    private final FileStore store;
    private final Quarantine quarantine;
    private final Previews previews;
    private final StoredFileRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    FileSweep(
            FileStore store,
            Quarantine quarantine,
            Previews previews,
            StoredFileRows rows,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.quarantine = quarantine;
        this.previews = previews;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    interface Work<T> {
        T run() throws IOException;
    }

    /** Bytes that are found in their place must still be there when their row is written. */
    <T> T meanwhileNot(Work<T> work) throws IOException {
        lock.readLock().lock();
        try {
            return work.run();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** @return how many files went */
    int run() {
        var gone = 0;
        var forgotten = rows.forgotten(clock.instant(), Limit.of(BATCH));
        while (!forgotten.isEmpty()) {
            gone += (int) forgotten.stream().filter(this::sweep).count();
            forgotten = rows.forgotten(clock.instant(), Limit.of(BATCH));
        }
        gone += withoutRow(store) + withoutRow(quarantine.waiting());
        if (gone > 0) {
            log.info("{} files that nobody used were removed", gone);
        }
        return gone;
    }

    private boolean sweep(FileHash hash) {
        return alone(() -> {
            var went = transaction.execute(_ -> rows.lock(hash)
                    .filter(file -> file.isForgotten(clock.instant()))
                    .map(file -> {
                        rows.delete(file);
                        return true;
                    })
                    .orElse(false));
            if (went) {
                remove(hash);
            }
            return went;
        });
    }

    private int withoutRow(FileStore files) {
        var batch = new ArrayList<FileHash>();
        var gone = new ArrayList<FileHash>();
        try {
            files.forEachOlderThan(clock.instant().minus(WITHOUT_ROW), hash -> {
                batch.add(hash);
                if (batch.size() == BATCH) {
                    gone.addAll(removeUnknown(batch));
                    batch.clear();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!batch.isEmpty()) {
            gone.addAll(removeUnknown(batch));
        }
        return gone.size();
    }

    private List<FileHash> removeUnknown(List<FileHash> hashes) {
        return alone(() -> {
            var known = rows.known(hashes);
            var unknown = hashes.stream().filter(hash -> !known.contains(hash)).toList();
            for (var hash : unknown) {
                remove(hash);
            }
            return unknown;
        });
    }

    private void remove(FileHash hash) throws IOException {
        store.remove(hash);
        quarantine.waiting().remove(hash);
        previews.remove(hash);
    }

    private <T> T alone(Work<T> work) {
        lock.writeLock().lock();
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
