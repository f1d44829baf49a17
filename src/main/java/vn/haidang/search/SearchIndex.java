package vn.haidang.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.haidang.search.store.IndexPlace;

/**
 * The index as derived data: how far it is behind the rows, and how it is made true again. Changes reach it through the
 * outbox, in the transaction of the row.
 */
@Service
public class SearchIndex {

    /**
     * Changes that bulk work lets wait: imports and repairs look before each batch whether there are fewer. The outbox is
     * served in order, so this and one batch is what a person's publication can find before it: some tenths of a second's
     * work (docs/decisions/0011).
     */
    public static final int BULK_WAITING_MAX = 50;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final Duration BULK_PATIENCE = Duration.ofMinutes(1);

    private static final Duration REWRITTEN = Duration.ofHours(6);

    private final EntityManagerFactory entityManagers;
    private final IndexPlace place;
    private final AtomicReference<@Nullable RewriteProgress> rewriting = new AtomicReference<>();

    SearchIndex(EntityManagerFactory entityManagers, IndexPlace place) {
        this.entityManagers = entityManagers;
        this.place = place;
    }

    /** Whether every committed change can be found. Aborted events do not count: they wait for a repair, not for time. */
    public boolean caughtUp() {
        return waiting() == 0;
    }

    /** Committed changes that the index does not hold yet. */
    public long waiting() {
        return entityManagers.callInTransaction(entityManager -> ((Number) entityManager
                        .createNativeQuery("select count(*) from hsearch_outbox_event where status <> 'ABORTED'")
                        .getSingleResult())
                .longValue());
    }

    /** Changes that failed several times and are not tried again by themselves. */
    public long aborted() {
        return outbox().countAbortedEvents();
    }

    /** How many more rows there are than documents in the index: numbers only, {@link #compare} looks at each. */
    public long difference() {
        return entityManagers.callInTransaction(entityManager -> {
            var differing = 0L;
            for (var type : Search.mapping(entityManagers).allIndexedEntities()) {
                var rows = entityManager
                        .createQuery("select count(e) from " + type.jpaName() + " e", Long.class)
                        .getSingleResult();
                var documents = Search.session(entityManager)
                        .search(type.javaClass())
                        .where(f -> f.matchAll())
                        .fetchTotalHitCount();
                differing += rows - documents;
            }
            return differing;
        });
    }

    /**
     * Waits until every committed change can be found.
     *
     * @return {@code false} when the time was not enough or the thread was interrupted
     */
    public boolean awaitCaughtUp(Duration patience) {
        if (!awaitAtMost(0, patience)) {
            return false;
        }
        if (place.isRemote()) {
            // A server shows what it has taken in only once a second, or when asked to.
            Search.mapping(entityManagers).scope(Object.class).workspace().refresh();
        }
        return true;
    }

    /**
     * Waits until few changes wait: bulk work calls this between its batches and leaves room for what is published
     * meanwhile.
     *
     * @return {@code false} when the index does not get on: the bulk work may go on all the same, nothing is lost by it
     */
    public boolean awaitRoomForBulk() {
        return awaitAtMost(BULK_WAITING_MAX, BULK_PATIENCE);
    }

    private boolean awaitAtMost(long changes, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (waiting() > changes) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Queues the aborted changes again. */
    public int reprocessAborted() {
        return outbox().reprocessAbortedEvents();
    }

    /**
     * Compares every row with its document and queues what differs; an empty index is filled the same way. The mass
     * indexer is not used: it holds up the outbox, and with it whatever is published meanwhile. Can be killed at any
     * point and run again, and run while the portal works: a row that changes meanwhile is at worst queued twice.
     */
    public Reconciled reconcile() {
        return all(type -> Reconciliation.mending(entityManagers, type, this::awaitRoomForBulk));
    }

    /**
     * Writes every document again, in place, and then removes what has no row: for an index that is suspected of anything.
     * Searches go on meanwhile and find the earlier documents until the new ones take their places. Ends when all is
     * written; can be killed at any point and run again.
     *
     * @param told hears of each batch
     * @return nothing when somebody else is at it already
     */
    public Optional<Reconciled> rewrite(Consumer<RewriteProgress> told) {
        var mine = new RewriteProgress(0, rows());
        if (!rewriting.compareAndSet(null, mine)) {
            return Optional.empty();
        }
        try {
            var queued = new AtomicLong();
            var found = all(type -> Reconciliation.rewriting(entityManagers, type, this::awaitRoomForBulk, rows -> {
                var progress = new RewriteProgress(Math.min(queued.addAndGet(rows), mine.total()), mine.total());
                rewriting.set(progress);
                told.accept(progress);
            }));
            awaitCaughtUp(REWRITTEN);
            return Optional.of(found);
        } finally {
            rewriting.set(null);
        }
    }

    /** How far a rewriting is that somebody has asked for. */
    public Optional<RewriteProgress> rewriting() {
        return Optional.ofNullable(rewriting.get());
    }

    private long rows() {
        return entityManagers.callInTransaction(entityManager ->
                Search.mapping(entityManagers).allIndexedEntities().stream()
                        .filter(type -> IndexedRow.class.isAssignableFrom(type.javaClass()))
                        .mapToLong(type -> entityManager
                                .createQuery("select count(e) from " + type.jpaName() + " e", Long.class)
                                .getSingleResult())
                        .sum());
    }

    /**
     * The same comparison, changing nothing.
     *
     * @param differing hears a line for each document that differs from its row and is not on its way
     */
    public Reconciled compare(Consumer<String> differing) {
        return all(type -> Reconciliation.looking(entityManagers, type, differing));
    }

    private Reconciled all(Function<SearchIndexedEntity<?>, Reconciliation> comparison) {
        var all = Reconciled.NOTHING;
        for (var type : Search.mapping(entityManagers).allIndexedEntities()) {
            if (IndexedRow.class.isAssignableFrom(type.javaClass())) {
                all = all.plus(comparison.apply(type).run());
            }
        }
        return all;
    }

    private OutboxPollingSearchMapping outbox() {
        return Search.mapping(entityManagers).extension(OutboxPollingExtension.get());
    }
}
