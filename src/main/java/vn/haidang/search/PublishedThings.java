package vn.haidang.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCommitDeleteEventListener;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.springframework.stereotype.Service;

/** The rows behind the index, of all modules: for what must be true at once, where the index comes a moment later. */
@Service
public class PublishedThings {

    private final EntityManagerFactory entityManagers;
    private final Changes changes = new Changes();

    PublishedThings(EntityManagerFactory entityManagers) {
        this.entityManagers = entityManagers;
        var listeners = entityManagers.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_COMMIT_INSERT, changes);
        listeners.appendListeners(EventType.POST_COMMIT_UPDATE, changes);
        listeners.appendListeners(EventType.POST_COMMIT_DELETE, changes);
    }

    /** Grows with every committed change of one of them. */
    public long edition() {
        return changes.count.get();
    }

    /** By public id, withdrawn ones too; an id that is not known is left out. One query for each kind of row. */
    public Map<String, PublishedThing> of(Collection<String> publicIds) {
        if (publicIds.isEmpty()) {
            return Map.of();
        }
        return inEachTable((entityManager, table) -> entityManager
                        .createQuery(
                                "select e.publicId, e.kind, e.title, e.address, e.findable, e.publishedAt from " + table
                                        + " e where e.publicId in :ids",
                                Object[].class)
                        .setParameter("ids", List.copyOf(publicIds))
                        .getResultList())
                .map(PublishedThings::thing)
                .collect(Collectors.toMap(PublishedThing::publicId, Function.identity()));
    }

    /** What can be found now, newest first. */
    public List<PublishedThing> newest(int limit) {
        return inEachTable((entityManager, table) -> entityManager
                        .createQuery(
                                "select e.publicId, e.kind, e.title, e.address, e.findable, e.publishedAt from " + table
                                        + " e where e.findable = true order by e.publishedAt desc, e.publicId",
                                Object[].class)
                        .setMaxResults(limit)
                        .getResultList())
                .sorted(Comparator.comparing(row -> (Instant) row[5], Comparator.reverseOrder()))
                .limit(limit)
                .map(PublishedThings::thing)
                .toList();
    }

    private interface Query {
        List<Object[]> of(EntityManager entityManager, String table);
    }

    private Stream<Object[]> inEachTable(Query query) {
        return Search.mapping(entityManagers).allIndexedEntities().stream()
                .filter(type -> Findable.class.isAssignableFrom(type.javaClass()))
                .map(SearchIndexedEntity::jpaName)
                .sorted()
                .flatMap(table ->
                        entityManagers.callInTransaction(entityManager -> query.of(entityManager, table)).stream());
    }

    private static PublishedThing thing(Object[] row) {
        return new PublishedThing((String) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4]);
    }

    /** Hears what was committed; what was rolled back never happened. */
    private static final class Changes
            implements PostCommitInsertEventListener, PostCommitUpdateEventListener, PostCommitDeleteEventListener {

        private final AtomicLong count = new AtomicLong();

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return Findable.class.isAssignableFrom(persister.getMappedClass());
        }

        @Override
        public void onPostInsert(PostInsertEvent event) {
            heard(event.getEntity());
        }

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            heard(event.getEntity());
        }

        @Override
        public void onPostDelete(PostDeleteEvent event) {
            heard(event.getEntity());
        }

        private void heard(Object entity) {
            if (entity instanceof Findable) {
                count.incrementAndGet();
            }
        }

        @Override
        public void onPostInsertCommitFailed(PostInsertEvent event) {}

        @Override
        public void onPostUpdateCommitFailed(PostUpdateEvent event) {}

        @Override
        public void onPostDeleteCommitFailed(PostDeleteEvent event) {}
    }
}
