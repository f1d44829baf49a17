package vn.haidang.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.highlight.SimpleHTMLEncoder;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.light.Excerpt;
import vn.haidang.search.light.Lights;

/**
 * Holds what was found against the published rows, and shows of each what its row says now: the index follows the rows a
 * moment later, longer when something is wrong, and nobody may be shown what was withdrawn or changed meanwhile. One query
 * for each kind of row on a page of hits, and some more where the words stand in files only; rows are read by column, never
 * loaded, and asked for what {@link Findable} promises, so that no module has to do, or can forget, anything for it.
 */
final class Confirmation {

    /** What the index knows of a hit. */
    record Found(
            EntityReference row, String publicId, List<String> topics, List<String> audiences, Instant publishedAt) {}

    /** Characters from the beginning of the text of files; further on their pages are looked through. */
    private static final int FILE_READ_MAX = 100_000;

    private static final String TEXTS = "e.text, case when e.fileText = '' then false else true end";

    private static final String CARD = "id(e), e.publicId, e.kind, e.slug, e.address, e.title, e.summary";

    static ProjectionFinalStep<Found> found(SearchProjectionFactory<? extends EntityReference, ?> f) {
        return f.composite()
                .from(
                        f.composite()
                                .from(f.entityReference(), f.field(FindableFields.PUBLIC_ID, String.class))
                                .as(Map::entry),
                        f.field(FindableFields.TOPIC, String.class).list(),
                        f.composite()
                                .from(
                                        f.field(FindableFields.AUDIENCE, String.class)
                                                .list(),
                                        f.field(FindableFields.PUBLISHED_AT, Instant.class))
                                .as(Map::entry))
                .as((row, topics, rest) ->
                        new Found(row.getKey(), row.getValue(), topics, rest.getKey(), rest.getValue()));
    }

    private final EntityManager entityManager;
    private final @Nullable Sought sought;
    private final FilePlaces places;

    private Confirmation(EntityManager entityManager, @Nullable Sought sought, FilePlaces places) {
        this.entityManager = entityManager;
        this.sought = sought;
        this.places = places;
    }

    /** Of lists that no text was asked for. */
    static Confirmation plain(EntityManager entityManager) {
        return new Confirmation(entityManager, null, FilePlaces.NONE);
    }

    /** Of what answers a text: says where it stands. */
    static Confirmation showing(EntityManager entityManager, Sought sought, FilePlaces places) {
        return new Confirmation(entityManager, sought, places);
    }

    /** Those whose rows are findable now, in the same order. */
    List<Hit> of(List<Found> found) {
        var ids = found.stream()
                .collect(groupingBy(
                        one -> one.row().name(), mapping(one -> one.row().id(), toSet())));
        var shown = new HashMap<String, Map<Object, Shown>>();
        ids.forEach((entity, some) -> shown.put(entity, shown(entity, some)));
        return found.stream()
                .flatMap(one -> hit(
                        one,
                        shown.getOrDefault(one.row().name(), Map.of())
                                .get(one.row().id())))
                .toList();
    }

    private static Stream<Hit> hit(Found found, @Nullable Shown shown) {
        // Another public id under the same number: not the thing that was found.
        if (shown == null || !shown.row.publicId.equals(found.publicId())) {
            return Stream.empty();
        }
        var row = shown.row;
        return Stream.of(new Hit(
                row.publicId,
                row.kind,
                row.slug,
                row.address,
                row.title,
                shown.titleHtml,
                shown.snippetHtml,
                shown.inFile,
                shown.place,
                found.topics(),
                found.audiences(),
                found.publishedAt()));
    }

    private Map<Object, Shown> shown(String entity, Set<Object> ids) {
        var rows = rows(entity, ids);
        return sought == null
                ? rows.stream().collect(toMap(Row::id, Shown::plain))
                : new Snippets(entity, rows, sought).shown();
    }

    private List<Row> rows(String entity, Set<Object> ids) {
        return entityManager
                .createQuery(
                        "select %s, %s from %s e where id(e) in :ids and e.findable = true"
                                .formatted(CARD, sought == null ? "'', false" : TEXTS, entity),
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(Row::of)
                .toList();
    }

    /** Looks for the words on the page of each thing, then in files where the page does not hold all of them. */
    private final class Snippets {

        private final String entity;
        private final List<Row> rows;
        private final Sought sought;
        private final Map<Object, Excerpt> onPage = new HashMap<>();

        Snippets(String entity, List<Row> rows, Sought sought) {
            this.entity = entity;
            this.rows = rows;
            this.sought = sought;
            rows.forEach(row -> sought.lights().places(row.page()).ifPresent(excerpt -> onPage.put(row.id, excerpt)));
        }

        Map<Object, Shown> shown() {
            var lacking = rows.stream()
                    .filter(Row::hasFileText)
                    .filter(row -> wordsOnPage(row) < sought.lights().size())
                    .toList();
            var inFiles = lacking.isEmpty() ? Map.<String, FilePlace>of() : places.of(publicIds(lacking), sought);
            var unread = unread(lacking.stream()
                    .filter(row -> !onPage.containsKey(row.id) && !inFiles.containsKey(row.publicId))
                    .map(Row::id)
                    .toList());
            return rows.stream().collect(toMap(Row::id, row -> {
                var place = inFiles.get(row.publicId);
                if (place != null && place.excerpt().words() > wordsOnPage(row)) {
                    return Shown.inFile(row, sought.lights(), place.excerpt(), place);
                }
                var excerpt = unread.get(row.id);
                return excerpt == null
                        ? Shown.onPage(row, sought.lights(), onPage.get(row.id))
                        : Shown.inFile(row, sought.lights(), excerpt, null);
            }));
        }

        private int wordsOnPage(Row row) {
            var excerpt = onPage.get(row.id);
            return excerpt == null ? 0 : excerpt.words();
        }

        private static List<String> publicIds(List<Row> rows) {
            return rows.stream().map(Row::publicId).toList();
        }

        /** Of files whose pages are not cut yet. */
        private Map<Object, Excerpt> unread(List<Object> ids) {
            var excerpts = new HashMap<Object, Excerpt>();
            if (!ids.isEmpty()) {
                entityManager
                        .createQuery(
                                "select id(e), substring(e.fileText, 1, %d) from %s e where id(e) in :ids"
                                        .formatted(FILE_READ_MAX, entity),
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .forEach(columns -> sought.lights()
                                .places((String) columns[1])
                                .ifPresent(excerpt -> excerpts.put(columns[0], excerpt)));
            }
            return excerpts;
        }
    }

    private record Row(
            Object id,
            String publicId,
            String kind,
            String slug,
            String address,
            String title,
            String summary,
            String text,
            boolean hasFileText) {

        static Row of(Object[] columns) {
            return new Row(
                    columns[0],
                    (String) columns[1],
                    (String) columns[2],
                    (String) columns[3],
                    (String) columns[4],
                    (String) columns[5],
                    (String) columns[6],
                    (String) columns[7],
                    (Boolean) columns[8]);
        }

        /** All that stands on its page. */
        String page() {
            return summary + "\n" + text;
        }
    }

    private record Shown(
            Row row,
            String titleHtml,
            String snippetHtml,
            boolean inFile,
            @Nullable FilePlace place) {

        static Shown plain(Row row) {
            return new Shown(row, escaped(row.title), escaped(row.summary), false, null);
        }

        static Shown onPage(Row row, Lights lights, @Nullable Excerpt excerpt) {
            return new Shown(
                    row, lights.whole(row.title), excerpt == null ? escaped(row.summary) : excerpt.html(), false, null);
        }

        static Shown inFile(Row row, Lights lights, Excerpt excerpt, @Nullable FilePlace place) {
            return new Shown(row, lights.whole(row.title), excerpt.html(), true, place);
        }

        private static String escaped(String text) {
            return SimpleHTMLEncoder.htmlEncode(text);
        }
    }
}
