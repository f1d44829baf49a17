package vn.haidang.search;

import static vn.haidang.search.FindableFields.AUDIENCE;
import static vn.haidang.search.FindableFields.FINDABLE;
import static vn.haidang.search.FindableFields.KIND;
import static vn.haidang.search.FindableFields.PUBLIC_ID;
import static vn.haidang.search.FindableFields.PUBLISHED_AT;
import static vn.haidang.search.FindableFields.TOPIC;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.search.Explanation;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
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

    /** Between one pinned thing and the next: a text of forty words reaches some hundreds. */
    private static final float PINNED = 10_000f;

    private final EntityManagerFactory entityManagers;
    private final IndexGuard guard;
    private final Wording wording;
    private final Pins pins;
    private final Ranking ranking;

    @Autowired
    SiteSearch(EntityManagerFactory entityManagers, IndexGuard guard, Wording wording, Pins pins) {
        this(entityManagers, guard, wording, pins, Ranking.Weights.TRIED);
    }

    SiteSearch(
            EntityManagerFactory entityManagers,
            IndexGuard guard,
            Wording wording,
            Pins pins,
            Ranking.Weights weights) {
        this.entityManagers = entityManagers;
        this.guard = guard;
        this.wording = wording;
        this.pins = pins;
        ranking = new Ranking(weights);
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
            var page = page(session, query, text);
            var confirmation = new Confirmation(entityManager);
            var hits = confirmation.of(page.hits());
            var total = page.total().hitCount() - (page.hits().size() - hits.size());
            return new SearchPage(
                    text.care() == Care.SUPPLY ? text.typed() : query.text(),
                    text.told(),
                    text.care(),
                    total,
                    hits,
                    total == 0 && query.offset() == 0 ? confirmation.of(nearest(session, query, text)) : List.of(),
                    facets(session, query, text, page));
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
                    .select(f -> f.composite()
                            .from(f.entityReference(), HitProjection.hit(f))
                            .as(FoundRow::new))
                    .where(f -> answers(f, query, text, _ -> true))
                    .sort(SiteSearch::bestFirst)
                    .highlighter(HitProjection.IN_TITLE, HitProjection::title)
                    .highlighter(HitProjection.IN_TEXT, HitProjection::text)
                    .toQuery();
            var index = search.extension(LuceneExtension.get());
            var found = search.fetch(limit);
            return new Weighing(
                    text,
                    found.total().hitCount(),
                    found.hits().stream()
                            .map(row -> new Weighed(row.hit, index.explain(row.row.name(), row.row.id())))
                            .toList());
        }
    }

    record Weighing(QueryText text, long total, List<Weighed> hits) {}

    record Weighed(Hit hit, Explanation weight) {}

    private record FoundRow(EntityReference row, Hit hit) {}

    /** Where nothing answers: what holds at least some of the words. */
    private List<Found> nearest(SearchSession session, SearchQuery query, QueryText text) {
        if (text.words().isEmpty()) {
            return List.of();
        }
        return session.search(Findable.class)
                .select(f -> Confirmation.found(f, HitProjection.plainHit(f)))
                .where(f -> narrowed(f, query, _ -> true).must(ranking.touches(f, text)))
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
                    .select(f -> Confirmation.found(f, HitProjection.plainHit(f)))
                    .where(f -> f.bool()
                            .filter(findable(f))
                            .mustNot(f.match().field(PUBLIC_ID).matching(publicId))
                            .must(overlap(f, topics, audiences))
                            .should(shared(f, KIND, kind, KIND_SHARED)))
                    .sort(SiteSearch::bestFirst)
                    .fetchHits(Math.clamp(limit, 1, SearchQuery.SIZE_MAX));
            return new Confirmation(entityManager).of(found);
        }
    }

    private SearchResult<Found> page(SearchSession session, SearchQuery query, QueryText text) {
        var page = session.search(Findable.class)
                .select(f -> Confirmation.found(
                        f, query.asksForEverything() ? HitProjection.plainHit(f) : HitProjection.hit(f)))
                .where(f -> answers(f, query, text, _ -> true))
                .sort(f -> newestFirst(query) ? newestFirst(f) : bestFirst(f))
                .highlighter(HitProjection.IN_TITLE, HitProjection::title)
                .highlighter(HitProjection.IN_TEXT, HitProjection::text);
        for (var dimension : Dimension.ALL) {
            if (!dimension.narrows(query)) {
                dimension.countIn(page);
            }
        }
        return page.fetch(query.offset(), query.size());
    }

    // Several values of a dimension can be chosen, so that its counts must leave its own filter out, or every other
    // value would show 0. Lucene counts within the query only: the page's own query counts the dimensions that do not
    // narrow it, and each one that does costs one more query, without hits.
    private Facets facets(SearchSession session, SearchQuery query, QueryText text, SearchResult<Found> page) {
        return new Facets(
                counts(session, query, text, page, Dimension.KIND),
                counts(session, query, text, page, Dimension.TOPIC),
                counts(session, query, text, page, Dimension.AUDIENCE),
                counts(session, query, text, page, Dimension.GRADE),
                counts(session, query, text, page, Dimension.YEAR));
    }

    private <T> Map<T, Long> counts(
            SearchSession session,
            SearchQuery query,
            QueryText text,
            SearchResult<Found> page,
            Dimension<T> dimension) {
        if (!dimension.narrows(query)) {
            return page.aggregation(dimension.key());
        }
        var others = session.search(Findable.class)
                .select(HitProjection::plainHit)
                .where(f -> answers(f, query, text, other -> other != dimension));
        dimension.countIn(others);
        return others.fetch(0).aggregation(dimension.key());
    }

    private PredicateFinalStep answers(
            SearchPredicateFactory f, SearchQuery query, QueryText text, Predicate<Dimension<?>> narrowing) {
        var narrowed = narrowed(f, query, narrowing);
        return query.asksForEverything() ? narrowed : narrowed.must(answersOrPinned(f, text));
    }

    private static BooleanPredicateClausesStep<?, ?> narrowed(
            SearchPredicateFactory f, SearchQuery query, Predicate<Dimension<?>> narrowing) {
        var all = f.bool().filter(findable(f));
        for (var dimension : Dimension.ALL) {
            if (dimension.narrows(query) && narrowing.test(dimension)) {
                all.filter(dimension.filter(f, query));
            }
        }
        return all;
    }

    /**
     * What editors put first counts as an answer whatever it says, so that totals, facets and pages stay right, and weighs
     * more than any answer can. What was taken back is not findable and hence not shown.
     */
    private PredicateFinalStep answersOrPinned(SearchPredicateFactory f, QueryText text) {
        var answers = ranking.answers(f, text);
        var pinned = pinned(text);
        if (pinned.isEmpty()) {
            return answers;
        }
        var any = f.bool().should(answers);
        for (var place = 0; place < pinned.size(); place++) {
            any.should(f.match()
                    .field(PUBLIC_ID)
                    .matching(pinned.get(place))
                    .constantScore()
                    .boost(PINNED * (pinned.size() - place)));
        }
        return any;
    }

    private List<String> pinned(QueryText text) {
        var typed = pins.of(text.typed());
        return typed.isEmpty() ? pins.of(text.meant()) : typed;
    }

    private static PredicateFinalStep findable(SearchPredicateFactory f) {
        return f.match().field(FINDABLE).matching(true);
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
