package vn.haidang.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import vn.haidang.search.care.CareTerms;
import vn.haidang.search.synonym.SynonymSource;
import vn.haidang.search.synonym.Synonyms;
import vn.haidang.search.typing.Rewriter;
import vn.haidang.search.typing.SyllableModel;
import vn.haidang.shared.ReferenceList;

/**
 * What is known of words at this moment: learnt from what is published, with the lists of other names and of words that
 * call for care. Learns anew when something was published; until then, and while it learns, what was known before counts.
 */
@Service
public class Wording implements SmartInitializingSingleton {

    /**
     * Characters that are learnt from, newest texts first: more of them no longer change what is guessed, and start-up
     * waits for it (about two seconds for all).
     */
    private static final long LEARNT_MAX = 12_000_000;

    /** Of the text of one row's files: the rest of a long book says nothing new. */
    private static final int FILE_LEARNT_MAX = 50_000;

    private static final int ROWS_AT_A_TIME = 100;

    /** What stands in a list counts as if it had been read a few times, so that it is trusted. */
    private static final int LISTED_COUNTS = 3;

    private final EntityManagerFactory entityManagers;
    private final SynonymSource synonyms;
    private final CareTerms care = CareTerms.read();
    private final List<String> everyday = ReferenceList.lines("search/everyday.txt");

    private volatile QueryReader reader;
    private Learnt learnt = Learnt.NOTHING;

    /** What tells whether anything changed since. */
    private record Learnt(List<Object> stamps, Synonyms synonyms) {

        static final Learnt NOTHING = new Learnt(List.of(), Synonyms.NONE);
    }

    Wording(EntityManagerFactory entityManagers, SynonymSource synonyms) {
        this.entityManagers = entityManagers;
        this.synonyms = synonyms;
        reader = new QueryReader(new Rewriter(SyllableModel.builder().build()), Synonyms.NONE, care);
    }

    /** Before the first question can be asked. */
    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** With the other names of this moment: what an editor changed counts at once, and is learnt from later. */
    QueryReader reader() {
        var known = reader;
        var now = synonyms.now();
        return known.synonyms() == now ? known : reader(now);
    }

    /** As {@link #reader}, with other lists of other names: to see what would change. */
    QueryReader reader(Synonyms others) {
        return new QueryReader(reader.rewriter(), others, care);
    }

    /** Learns again when anything was published or a list was changed; else this is one query for each kind of thing. */
    public synchronized void refresh() {
        var known = synonyms.now();
        try (var entityManager = entityManagers.createEntityManager()) {
            var now = new Learnt(stamps(entityManager), known);
            if (now.equals(learnt)) {
                return;
            }
            reader = new QueryReader(new Rewriter(learn(entityManager, known)), known, care);
            learnt = now;
        }
    }

    private List<Object> stamps(EntityManager entityManager) {
        var stamps = new ArrayList<>();
        for (var type : types()) {
            var told = entityManager
                    .createQuery(
                            "select count(e), sum(e.version), max(e.publishedAt) from " + type.jpaName()
                                    + " e where e.findable",
                            Object[].class)
                    .getSingleResult();
            stamps.add(Arrays.asList(told));
        }
        return stamps;
    }

    private SyllableModel learn(EntityManager entityManager, Synonyms known) {
        var model = SyllableModel.builder();
        for (var times = 0; times < LISTED_COUNTS; times++) {
            known.terms().forEach(model::add);
            care.texts().forEach(model::add);
            everyday.forEach(model::add);
        }
        var left = LEARNT_MAX;
        for (var type : types()) {
            left -= learn(entityManager, type, model, left);
        }
        return model.build();
    }

    private static long learn(
            EntityManager entityManager, SearchIndexedEntity<?> type, SyllableModel.Builder model, long atMost) {
        var learnt = 0L;
        for (var rows = before(entityManager, type, null);
                !rows.isEmpty() && learnt < atMost;
                rows = before(entityManager, type, rows.getLast()[0])) {
            for (var row : rows) {
                for (var column = 1; column < row.length; column++) {
                    if (row[column] instanceof String text) {
                        model.add(text);
                        learnt += text.length();
                    }
                }
            }
        }
        return learnt;
    }

    /** Newest first, as far as ids tell. */
    private static List<Object[]> before(
            EntityManager entityManager, SearchIndexedEntity<?> type, @Nullable Object last) {
        var query = entityManager.createQuery(
                "select id(e), e.title, e.summary, e.text, substring(e.fileText, 1, %d) from %s e where e.findable %s order by id(e) desc"
                        .formatted(FILE_LEARNT_MAX, type.jpaName(), last == null ? "" : "and id(e) < :last"),
                Object[].class);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.setMaxResults(ROWS_AT_A_TIME).getResultList();
    }

    private List<? extends SearchIndexedEntity<?>> types() {
        return Search.mapping(entityManagers).allIndexedEntities().stream()
                .filter(type -> Findable.class.isAssignableFrom(type.javaClass()))
                .toList();
    }
}
