package vn.haidang.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.springframework.stereotype.Service;

/**
 * The index as derived data: how far it is behind the rows, and how it is made true again. Changes reach it through the
 * outbox, in the transaction of the row.
 */
@Service
public class SearchIndex {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final EntityManagerFactory entityManagers;

    SearchIndex(EntityManagerFactory entityManagers) {
        this.entityManagers = entityManagers;
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

    /**
     * Waits until every committed change can be found.
     *
     * @return {@code false} when the time was not enough or the thread was interrupted
     */
    public boolean awaitCaughtUp(Duration patience) {
        return awaitAtMost(0, patience);
    }

    /**
     * Waits until few changes wait. The outbox is served in order: an import that calls this between its batches leaves
     * room for what is published meanwhile.
     *
     * @return {@code false} when the time was not enough or the thread was interrupted
     */
    public boolean awaitAtMost(long changes, Duration patience) {
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
        var all = Reconciled.NOTHING;
        for (var type : Search.mapping(entityManagers).allIndexedEntities()) {
            if (Findable.class.isAssignableFrom(type.javaClass())) {
                all = all.plus(new Reconciliation(entityManagers, type).run());
            }
        }
        return all;
    }

    private OutboxPollingSearchMapping outbox() {
        return Search.mapping(entityManagers).extension(OutboxPollingExtension.get());
    }
}
