package vn.haidang.search;

import static java.util.stream.Collectors.toMap;
import static vn.haidang.search.FindableFields.AUDIENCE;
import static vn.haidang.search.FindableFields.KIND;
import static vn.haidang.search.FindableFields.PUBLIC_ID;
import static vn.haidang.search.FindableFields.PUBLISHED_AT;
import static vn.haidang.search.FindableFields.TOPIC;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.Explanation;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.query.LuceneSearchQuery;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import vn.haidang.search.Confirmation.Found;
import vn.haidang.search.care.Care;

/**
 * The search of the site: published things of all modules, whoever asks. Reads the index alone, and then asks the rows of
 * the hits that it shows whether they are still public.
 */
@Service
public class SiteSearch {

    private static final float TOPIC_SHARED = 2f;
    private static final float AUDIENCE_SHARED = 1f;
    private static final float KIND_SHARED = .5f;

    private static final int NEAREST_MAX = 5;

    private final EntityManagerFactory entityManagers;
    private final IndexGuard guard;
    private final Wording wording;
    private final FilePlaces places;
    private final Narrowing narrowing;
    private final Counting counting;

    @Autowired
    SiteSearch(EntityManagerFactory entityManagers, IndexGuard guard, Wording wording, Pins pins, FilePlaces places) {
        this(entityManagers, guard, wording, pins, places, Ranking.Weights.TRIED);
    }

    SiteSearch(
            EntityManagerFactory entityManagers,
            IndexGuard guard,
            Wording wording,
            Pins pins,
            FilePlaces places,
            Ranking.Weights weights) {
        this.entityManagers = entityManagers;
        this.guard = guard;
        this.wording = wording;
        this.places = places;
        narrowing = new Narrowing(new Ranking(weights), pins);
        counting = new Counting(entityManagers, narrowing);
    }

    /**
     * What answers the query, best or newest first.
     *
     * @throws SearchAway while there is no index to be asked
     */
    public SearchPage find(SearchQuery query) {
        return find(query, wording.reader());
    }

    SearchPage find(SearchQuery query, QueryReader reader) {
        return guard.answer(() -> answer(query, reader));
    }

    private SearchPage answer(SearchQuery query, QueryReader reader) {
        try (var entityManager = entityManagers.createEntityManager()) {
            var session = Search.session(entityManager);
            var text = reader.read(query.text(), query.literal());
            var counts = counting.start(query, text);
            var confirmation = query.asksForEverything()
                    ? Confirmation.plain(entityManager)
                    : Confirmation.showing(entityManager, text.sought(), places);
            var found = page(session, query, text);
            var hits = confirmation.of(found);
            var counted = Counting.result(counts);
            var total = counted.total() - (found.size() - hits.size());
            return new SearchPage(
                    text.care() == Care.SUPPLY ? text.typed() : query.text(),
                    text.told(),
                    text.care(),
                    total,
                    hits,
                    total == 0 && query.offset() == 0
                            ? Confirmation.plain(entityManager).of(nearest(session, query, text))
                            : List.of(),
                    counted.facets());
        }
    }

    /** The first answers, best first, each with what the index says of its weight; for a text that asks for something. */
    Weighing weigh(SearchQuery query, int limit) {
        return guard.answer(() -> weighed(query, limit));
    }

    private Weighing weighed(SearchQuery query, int limit) {
        try (var entityManager = entityManagers.createEntityManager()) {
            var text = wording.reader().read(query.text(), query.literal());
            var search = Search.session(entityManager)
                    .search(Findable.class)
                    .select(Confirmation::found)
                    .where(f -> narrowing.weighed(f, query, text))
                    .sort(SiteSearch::bestFirst)
                    .toQuery();
            var index = search.extension(LuceneExtension.get());
            var found = search.fetch(limit);
            var rows = found.hits().stream().collect(toMap(Found::publicId, Found::row));
            return new Weighing(
                    text,
                    found.total().hitCount(),
                    Confirmation.showing(entityManager, text.sought(), places).of(found.hits()).stream()
                            .map(hit -> weighed(hit, rows.get(hit.publicId()), index))
                            .toList());
        }
    }

    private static Weighed weighed(Hit hit, @Nullable EntityReference row, LuceneSearchQuery<?> index) {
        return new Weighed(hit, row == null ? Explanation.noMatch("gone") : index.explain(row.name(), row.id()));
    }

    record Weighing(QueryText text, long total, List<Weighed> hits) {}

    record Weighed(Hit hit, Explanation weight) {}

    /** Where nothing answers: what holds at least some of the words. */
    private List<Found> nearest(SearchSession session, SearchQuery query, QueryText text) {
        if (text.words().isEmpty()) {
            return List.of();
        }
        return session.search(Findable.class)
                .select(Confirmation::found)
                .where(f -> narrowing.near(f, query, text))
                .sort(SiteSearch::bestFirst)
                .fetchHits(NEAREST_MAX);
    }

    /**
     * What else someone may want who reads this one: shares most topics and audiences, newest among equals.
     *
     * @throws SearchAway while there is no index to be asked
     */
    public List<Hit> related(
            String publicId, Collection<String> topics, Collection<String> audiences, String kind, int limit) {
        if (topics.isEmpty() && audiences.isEmpty()) {
            return List.of();
        }
        return guard.answer(() -> like(publicId, topics, audiences, kind, limit));
    }

    private List<Hit> like(
            String publicId, Collection<String> topics, Collection<String> audiences, String kind, int limit) {
        try (var entityManager = entityManagers.createEntityManager()) {
            var found = Search.session(entityManager)
                    .search(Findable.class)
                    .select(Confirmation::found)
                    .where(f -> f.bool()
                            .filter(Narrowing.findable(f))
                            .mustNot(f.match().field(PUBLIC_ID).matching(publicId))
                            .must(overlap(f, topics, audiences))
                            .should(shared(f, KIND, kind, KIND_SHARED)))
                    .sort(SiteSearch::bestFirst)
                    .fetchHits(Math.clamp(limit, 1, SearchQuery.SIZE_MAX));
            return Confirmation.plain(entityManager).of(found);
        }
    }

    /** Counts nothing: so the index need not look at documents that cannot be among the hits. */
    private List<Found> page(SearchSession session, SearchQuery query, QueryText text) {
        return session.search(Findable.class)
                .select(Confirmation::found)
                .where(f -> newestFirst(query)
                        ? narrowing.answers(f, query, text, _ -> true)
                        : narrowing.weighed(f, query, text))
                .sort(f -> newestFirst(query) ? newestFirst(f) : bestFirst(f))
                .fetchHits(query.offset(), query.size());
    }

    private static PredicateFinalStep overlap(
            SearchPredicateFactory f, Collection<String> topics, Collection<String> audiences) {
        var any = f.bool();
        topics.forEach(topic -> any.should(shared(f, TOPIC, topic, TOPIC_SHARED)));
        audiences.forEach(audience -> any.should(shared(f, AUDIENCE, audience, AUDIENCE_SHARED)));
        return any;
    }

    // A constant, or else one rare topic would outweigh two common ones.
    private static PredicateFinalStep shared(SearchPredicateFactory f, String field, String value, float boost) {
        return f.match().field(field).matching(value).constantScore().boost(boost);
    }

    private static boolean newestFirst(SearchQuery query) {
        return query.asksForEverything() || query.sort() == SearchQuery.Sort.NEWEST;
    }

    private static SortFinalStep bestFirst(SearchSortFactory f) {
        return f.composite(sort -> sort.add(f.score()).add(newestFirst(f)));
    }

    // The id comes last so that pages neither repeat nor skip things of the same second.
    private static SortFinalStep newestFirst(SearchSortFactory f) {
        return f.composite(sort -> sort.add(f.field(PUBLISHED_AT).desc()).add(f.field(PUBLIC_ID)));
    }
}
