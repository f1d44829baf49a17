package vn.haidang.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows of one entity with their documents: first from the rows, which shows what is missing or stale, then
 * from the documents, which shows what has no row. Neither side needs an order that the other one knows.
 */
final class Reconciliation {

    /** Rows or documents compared at a time: ids and versions only, so that memory stays small. */
    static final int COMPARED = 1_000;

    /** Rows queued in one transaction: these are loaded whole, and each may carry a million characters of file text. */
    private static final int QUEUED = 20;

    private final EntityManagerFactory entityManagers;
    private final Class<?> type;
    private final String name;
    private final Consumer<String> differing;
    private final @Nullable Runnable room;
    private final @Nullable LongConsumer written;

    private record Row(Object id, long version) {}

    private record Document(Object id, String state) {}

    private Reconciliation(
            EntityManagerFactory entityManagers,
            SearchIndexedEntity<?> entity,
            Consumer<String> differing,
            @Nullable Runnable room,
            @Nullable LongConsumer written) {
        this.entityManagers = entityManagers;
        this.type = entity.javaClass();
        this.name = entity.jpaName();
        this.differing = differing;
        this.room = room;
        this.written = written;
    }

    /** @param room waits until the outbox takes more without holding up what is published meanwhile */
    static Reconciliation mending(EntityManagerFactory entityManagers, SearchIndexedEntity<?> entity, Runnable room) {
        return new Reconciliation(entityManagers, entity, _ -> {}, room, null);
    }

    /** Takes every document for stale. @param written hears of how many rows more were queued */
    static Reconciliation rewriting(
            EntityManagerFactory entityManagers, SearchIndexedEntity<?> entity, Runnable room, LongConsumer written) {
        return new Reconciliation(entityManagers, entity, _ -> {}, room, written);
    }

    /** Only looks. @param differing hears a line for each document that differs and is not on its way */
    static Reconciliation looking(
            EntityManagerFactory entityManagers, SearchIndexedEntity<?> entity, Consumer<String> differing) {
        return new Reconciliation(entityManagers, entity, differing, null, null);
    }

    Reconciled run() {
        return missingAndStale().plus(orphaned());
    }

    private Reconciled missingAndStale() {
        var found = Reconciled.NOTHING;
        for (var rows = rowsAfter(null);
                !rows.isEmpty();
                rows = rowsAfter(rows.getLast().id())) {
            found = found.plus(compare(rows));
        }
        return found;
    }

    private Reconciled compare(List<Row> rows) {
        var states = states(rows.stream().map(Row::id).toList());
        var missing = new ArrayList<Object>();
        var stale = new ArrayList<Object>();
        for (var row : rows) {
            var state = states.get(row.id());
            if (state == null) {
                missing.add(row.id());
            } else if (written != null || !state.equals(IndexedRow.state(row.version()))) {
                stale.add(row.id());
            }
        }
        return new Reconciled(
                rows.size(),
                queue(missing, "is missing from the index", this::index),
                queue(stale, "stands in the index with an older text", this::index),
                0);
    }

    private Reconciled orphaned() {
        var removed = 0L;
        try (var entityManager = entityManagers.createEntityManager();
                var documents = Search.session(entityManager)
                        .search(type)
                        .select(f -> f.id())
                        .where(f -> f.matchAll())
                        .scroll(COMPARED)) {
            for (var chunk = documents.next(); chunk.hasHits(); chunk = documents.next()) {
                var orphans = new HashSet<Object>(chunk.hits());
                orphans.removeAll(present(chunk.hits()));
                removed += queue(orphans, "stands in the index and has no row", this::purge);
            }
        }
        return new Reconciled(0, 0, 0, removed);
    }

    private List<Row> rowsAfter(@Nullable Object last) {
        return entityManagers.callInTransaction(entityManager -> {
            var query = entityManager.createQuery(
                    "select id(e), e.version from " + name + " e " + (last == null ? "" : "where id(e) > :last ")
                            + "order by id(e)",
                    Object[].class);
            if (last != null) {
                query.setParameter("last", last);
            }
            return query.setMaxResults(COMPARED)
                    .getResultStream()
                    .map(row -> new Row(row[0], ((Number) row[1]).longValue()))
                    .toList();
        });
    }

    private Set<Object> present(Collection<?> ids) {
        return entityManagers.callInTransaction(entityManager -> entityManager
                .createQuery("select id(e) from " + name + " e where id(e) in :ids", Object.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet()));
    }

    private Map<Object, String> states(Collection<Object> ids) {
        try (var entityManager = entityManagers.createEntityManager()) {
            return Search.session(entityManager)
                    .search(type)
                    .select(f -> f.composite()
                            .from(f.id(), f.field(IndexedRow.STATE, String.class))
                            .as(Document::new))
                    .where(f -> f.id().matchingAny(ids))
                    .fetchHits(ids.size())
                    .stream()
                    .collect(Collectors.toMap(Document::id, Document::state));
        }
    }

    /** Leaves out what is on its way already, so that a start after a killed import does not double its queue. */
    private long queue(Collection<Object> ids, String what, BiConsumer<EntityManager, Object> change) {
        var queued = 0L;
        var all = List.copyOf(ids);
        for (var from = 0; from < all.size(); from += QUEUED) {
            var some = all.subList(from, Math.min(from + QUEUED, all.size()));
            queued += entityManagers.callInTransaction(entityManager -> {
                var waiting = waiting(entityManager, some);
                var due = some.stream()
                        .filter(id -> !waiting.contains(id.toString()))
                        .toList();
                due.forEach(id -> differing.accept(name + " " + id + " " + what));
                if (room != null) {
                    due.forEach(id -> change.accept(entityManager, id));
                }
                return due.size();
            });
            if (room != null) {
                room.run();
            }
            if (written != null) {
                written.accept(some.size());
            }
        }
        return queued;
    }

    private Set<String> waiting(EntityManager entityManager, Collection<Object> ids) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery("""
                        select entity_id from hsearch_outbox_event
                        where entity_name = :name and status <> 'ABORTED' and entity_id in (:ids)
                        """, String.class)
                .setParameter("name", name)
                .setParameter("ids", ids.stream().map(Object::toString).toList())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private void index(EntityManager entityManager, Object id) {
        var row = entityManager.find(type, id);
        if (row != null) {
            Search.session(entityManager).indexingPlan().addOrUpdate(row);
        }
    }

    private void purge(EntityManager entityManager, Object id) {
        Search.session(entityManager).indexingPlan().purge(type, id, null);
    }
}
