package vn.haidang.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
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

/**
 * Holds what was found against the published rows, with one query for each kind of row on a page of hits: the index
 * follows the rows a moment later, longer when something is wrong, and nobody may be shown what was withdrawn meanwhile.
 * The rows are asked for what {@link Findable} promises, so that no module has to do, or can forget, anything for it.
 */
final class Confirmation {

    /** What a document says, and of which row. */
    record Found(EntityReference row, String summary, Hit hit) {}

    static ProjectionFinalStep<Found> found(
            SearchProjectionFactory<? extends EntityReference, ?> f, ProjectionFinalStep<Hit> hit) {
        return f.composite()
                .from(f.entityReference(), f.field(FindableFields.SUMMARY, String.class), hit)
                .as(Found::new);
    }

    private final EntityManager entityManager;

    Confirmation(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those whose rows are findable now, in the same order. */
    List<Hit> of(List<Found> found) {
        var ids = found.stream()
                .collect(groupingBy(
                        Confirmation::entity, mapping(one -> one.row().id(), toSet())));
        var rows = new HashMap<String, Map<Object, Row>>();
        ids.forEach((entity, some) -> rows.put(entity, rows(entity, some)));
        return found.stream()
                .flatMap(one -> confirmed(
                        one,
                        rows.getOrDefault(entity(one), Map.of()).get(one.row().id())))
                .toList();
    }

    private static String entity(Found found) {
        return found.row().name();
    }

    private Map<Object, Row> rows(String entity, Set<Object> ids) {
        return entityManager
                .createQuery(
                        "select id(e), e.publicId, e.kind, e.slug, e.address, e.title, e.summary from " + entity
                                + " e where id(e) in :ids and e.findable = true",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(columns -> columns[0], Row::of));
    }

    private static Stream<Hit> confirmed(Found found, @Nullable Row row) {
        // Another public id under the same number: not the thing that was found.
        if (row == null || !row.publicId.equals(found.hit().publicId())) {
            return Stream.empty();
        }
        return Stream.of(row.isShownBy(found) ? found.hit() : row.instead(found.hit()));
    }

    private record Row(String publicId, String kind, String slug, String address, String title, String summary) {

        static Row of(Object[] columns) {
            return new Row(
                    (String) columns[1],
                    (String) columns[2],
                    (String) columns[3],
                    (String) columns[4],
                    (String) columns[5],
                    (String) columns[6]);
        }

        boolean isShownBy(Found found) {
            var hit = found.hit();
            return equals(new Row(hit.publicId(), hit.kind(), hit.slug(), hit.address(), hit.title(), found.summary()));
        }

        /** The index still holds an earlier text: of that nothing is shown. */
        Hit instead(Hit hit) {
            return new Hit(
                    publicId,
                    kind,
                    slug,
                    address,
                    title,
                    SimpleHTMLEncoder.htmlEncode(title),
                    SimpleHTMLEncoder.htmlEncode(summary),
                    false,
                    hit.topics(),
                    hit.audiences(),
                    hit.publishedAt());
        }
    }
}
