package vn.haidang.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import vn.haidang.search.store.Damage;
import vn.haidang.search.store.IndexFiles;
import vn.haidang.search.store.IndexFiles.Depth;
import vn.haidang.search.store.IndexPlace;

/**
 * Lets nobody read out of a damaged index. Whoever searches passes here; what is damaged is thrown away and written again
 * from the rows, and until it is whole search says that it is away (docs/decisions/0024).
 */
@Service
public class IndexGuard implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IndexGuard.class);

    private static final Set<Class<? extends Throwable>> FAULTS_OF_FILES = Set.of(
            CorruptIndexException.class,
            IndexFormatTooNewException.class,
            IndexFormatTooOldException.class,
            IndexNotFoundException.class,
            EOFException.class,
            NoSuchFileException.class,
            FileNotFoundException.class,
            // Reading behind the end of a mapped file.
            InternalError.class);

    /** At most so old is what a search knows of the files it reads. */
    private static final long LOOK_EVERY = Duration.ofMillis(500).toNanos();

    /** A fault that is none of the files' must not make each search that meets it read the whole index. */
    private static final long SUSPECT_EVERY = Duration.ofSeconds(10).toNanos();

    private static final Duration UNTIL_WRITTEN = Duration.ofHours(6);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final EntityManagerFactory entityManagers;
    private final SearchIndex index;
    private final Readiness readiness;
    private final IndexPlace place;
    private final IndexFiles files;

    private final AtomicLong looked = new AtomicLong(System.nanoTime() - LOOK_EVERY);
    private final AtomicLong suspected = new AtomicLong(System.nanoTime() - SUSPECT_EVERY);
    private final ReentrantLock judging = new ReentrantLock();
    private final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();
    private volatile boolean stopped;

    IndexGuard(
            EntityManagerFactory entityManagers,
            SearchIndex index,
            Readiness readiness,
            IndexPlace place,
            IndexFiles files) {
        this.entityManagers = entityManagers;
        this.index = index;
        this.readiness = readiness;
        this.place = place;
        this.files = files;
    }

    /**
     * Brings the index up to the rows once everything else has started. Where there was none, or only a damaged one,
     * search is away until it is whole.
     */
    public Reconciled bringUp() {
        var found = index.reconcile();
        if (readiness.away().isPresent()) {
            if (index.caughtUp()) {
                readiness.comeBack();
            } else {
                work(this::fill);
            }
        }
        return found;
    }

    /** Waits until every committed change can be found; {@code false} when the time was not enough. */
    public boolean awaitUp(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (readiness.away().isPresent()) {
            if (System.nanoTime() - deadline >= 0 || !rest(LOOK_AGAIN)) {
                return false;
            }
        }
        return index.awaitCaughtUp(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
    }

    /** @throws SearchAway when there is no answer to be had now */
    <T> T answer(Supplier<T> reading) {
        if (readiness.away().isPresent()) {
            throw new SearchAway(null);
        }
        T answer;
        try {
            answer = reading.get();
        } catch (SearchAway e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw judged(e);
        }
        look();
        if (readiness.away().isPresent()) {
            // What was read out of files that changed meanwhile is no answer.
            throw new SearchAway(null);
        }
        return answer;
    }

    Optional<Readiness.Away> away() {
        return readiness.away();
    }

    /** Looks closely; what is damaged is built again. */
    List<Damage> verify(Depth depth) {
        if (place.isRemote() || readiness.away().isPresent()) {
            return List.of();
        }
        // What was merged since the last commit is read by searches and stands in no commit yet.
        flush();
        var damages = files.damages(depth);
        if (!damages.isEmpty()) {
            repair(indexes(damages), damages.toString());
        }
        return damages;
    }

    private void look() {
        if (!place.isRemote() && isDue(looked, LOOK_EVERY)) {
            lookAtOnce();
            if (readiness.takeSuspicion()) {
                verify(Depth.CHECKSUMS);
            }
        }
    }

    private void lookAtOnce() {
        var changed = files.changed();
        if (!changed.isEmpty()) {
            repair(indexes(changed), changed.toString());
        }
    }

    // Whoever reads changed bytes may fail in any way: what looks like a fault of ours is one only if the files are
    // whole.
    private RuntimeException judged(Throwable fault) {
        if (place.isRemote()) {
            return causeAmong(Set.of(IOException.class), fault)
                    .map(this::serverAway)
                    .orElseGet(() -> rethrown(fault));
        }
        // One at a time: the others then find that it is away.
        judging.lock();
        try {
            if (readiness.away().isEmpty()) {
                lookAtOnce();
            }
            if (readiness.away().isEmpty() && isDue(suspected, SUSPECT_EVERY)) {
                verify(Depth.CHECKSUMS);
            }
            if (readiness.away().isEmpty()) {
                // The files are whole, and what is open of them is not: only all of it anew helps.
                causeAmong(FAULTS_OF_FILES, fault).ifPresent(cause -> repair(Set.of(), cause.toString()));
            }
            return readiness.away().isPresent() ? new SearchAway(fault) : rethrown(fault);
        } finally {
            judging.unlock();
        }
    }

    /** Only that is told to the log: what is around it repeats what was searched. */
    private static Optional<Throwable> causeAmong(Set<Class<? extends Throwable>> kinds, Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .filter(cause -> kinds.stream().anyMatch(kind -> kind.isInstance(cause)))
                .findFirst();
    }

    private RuntimeException serverAway(Throwable cause) {
        if (isDue(suspected, SUSPECT_EVERY)) {
            log.warn("The search server does not answer: {}", cause.toString());
        }
        return new SearchAway(cause);
    }

    private static RuntimeException rethrown(Throwable fault) {
        if (fault instanceof RuntimeException exception) {
            return exception;
        }
        throw (Error) fault;
    }

    private static boolean isDue(AtomicLong last, long every) {
        var before = last.get();
        var now = System.nanoTime();
        return now - before >= every && last.compareAndSet(before, now);
    }

    /** @param damaged names of indexes; empty for all */
    private void repair(Set<String> damaged, String why) {
        if (readiness.leave(why)) {
            log.error("The search index is damaged and is built again: {}", why);
            work(() -> {
                throwAway(damaged);
                fill();
            });
        }
    }

    /** One at a time, until search is back: what fails on the way is tried again. */
    private void work(Runnable first) {
        var thread = Thread.ofPlatform().daemon().name("search-repair").unstarted(() -> untilBack(first));
        worker.set(thread);
        thread.start();
    }

    private void untilBack(Runnable first) {
        var next = first;
        while (!stopped && readiness.away().isPresent()) {
            try {
                next.run();
            } catch (RuntimeException e) {
                if (stopped) {
                    return;
                }
                log.error("The search index could not be built; it is tried again", e);
            }
            if (readiness.away().isPresent() && !rest(TRY_AGAIN)) {
                return;
            }
            next = () -> {
                throwAway(indexes(files.damages(Depth.CHECKSUMS)));
                fill();
            };
        }
    }

    private void throwAway(Set<String> damaged) {
        var entities = entities(damaged);
        var schema = Search.mapping(entityManagers)
                .scope(entities.stream().map(SearchIndexedEntity::javaClass).collect(Collectors.toSet()))
                .schemaManager();
        // Closes what reads and writes the files. Closing writes, and fails when that cannot be written any more; what
        // it
        // was to write comes from the rows. The second time there is nothing left to close.
        quietly(schema, SearchSchemaManager::dropIfExisting);
        quietly(schema, SearchSchemaManager::dropIfExisting);
        files.remove(entities.stream().map(IndexGuard::indexOf).toList());
        schema.createIfMissing();
    }

    private static void quietly(SearchSchemaManager schema, Consumer<SearchSchemaManager> step) {
        try {
            step.accept(schema);
        } catch (SearchException e) {
            log.debug("While the damaged index was closed", e);
        }
    }

    private void fill() {
        var started = System.nanoTime();
        index.reprocessAborted();
        var found = index.reconcile();
        if (!index.awaitCaughtUp(UNTIL_WRITTEN)) {
            return;
        }
        // Changes that failed while there was no index, and were given up meanwhile.
        if (index.reprocessAborted() > 0 && !index.awaitCaughtUp(UNTIL_WRITTEN)) {
            return;
        }
        flush();
        if (!files.damages(Depth.CHECKSUMS).isEmpty()) {
            return;
        }
        readiness.takeSuspicion();
        readiness.comeBack();
        log.info(
                "The search index is whole again: {} written in {} s",
                found.added() + found.updated(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started));
    }

    private void flush() {
        try {
            Search.mapping(entityManagers).scope(Object.class).workspace().flush();
        } catch (SearchException e) {
            // It is looked at next, and judged by its files.
            log.debug("While the index was written down", e);
        }
    }

    private List<? extends SearchIndexedEntity<?>> entities(Set<String> indexes) {
        return Search.mapping(entityManagers).allIndexedEntities().stream()
                .filter(entity -> indexes.isEmpty() || indexes.contains(indexOf(entity)))
                .toList();
    }

    private static String indexOf(SearchIndexedEntity<?> entity) {
        return entity.indexManager().descriptor().hibernateSearchName();
    }

    private static Set<String> indexes(Collection<Damage> damages) {
        return damages.stream().map(Damage::index).collect(Collectors.toSet());
    }

    private boolean rest(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        var thread = worker.get();
        if (thread != null) {
            thread.interrupt();
            thread.join(FAREWELL);
        }
    }
}
