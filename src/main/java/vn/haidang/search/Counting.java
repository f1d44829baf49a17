package vn.haidang.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** How many things answer, and how many of them have which value. Takes about as long as finding, and goes on beside it. */
final class Counting {

    private final EntityManagerFactory entityManagers;
    private final Narrowing narrowing;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    record Counted(long total, Facets facets) {}

    private record Counts(long total, Map<String, Long> byFacet) {}

    Counting(EntityManagerFactory entityManagers, Narrowing narrowing) {
        this.entityManagers = entityManagers;
        this.narrowing = narrowing;
    }

    Future<Counted> start(SearchQuery query, QueryText text) {
        return threads.submit(() -> count(query, text));
    }

    /** What went wrong there goes wrong here. */
    static Counted result(Future<Counted> counting) {
        try {
            return counting.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Counted count(SearchQuery query, QueryText text) {
        try (var entityManager = entityManagers.createEntityManager()) {
            var session = Search.session(entityManager);
            var counts = counts(session, query, text, _ -> true);
            return new Counted(
                    counts.total,
                    new Facets(
                            of(Dimension.KIND, session, query, text, counts),
                            of(Dimension.TOPIC, session, query, text, counts),
                            of(Dimension.AUDIENCE, session, query, text, counts),
                            of(Dimension.GRADE, session, query, text, counts),
                            of(Dimension.YEAR, session, query, text, counts)));
        }
    }

    // Several values of a dimension can be chosen, so that its counts must leave its own filter out, or every other
    // value would show 0: each one that narrows costs one more query, without hits.
    private <T extends Comparable<T>> Map<T, Long> of(
            Dimension<T> dimension, SearchSession session, SearchQuery query, QueryText text, Counts counts) {
        return dimension.counts(
                dimension.narrows(query)
                        ? counts(session, query, text, other -> other != dimension).byFacet
                        : counts.byFacet);
    }

    private Counts counts(SearchSession session, SearchQuery query, QueryText text, Predicate<Dimension<?>> filters) {
        var all = session.search(Findable.class)
                .select(f -> f.entityReference())
                .where(f -> narrowing.answers(f, query, text, filters));
        Filing.countIn(all);
        var counted = all.fetch(0);
        return new Counts(counted.total().hitCount(), Filing.counts(counted));
    }
}
