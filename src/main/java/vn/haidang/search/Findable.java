package vn.haidang.search;

import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * What a published thing offers to the site-wide search. An entity that implements this and is marked {@code @Indexed}
 * is found; nothing else is needed.
 *
 * <p>Every method stands for a persistent property of the same name: a change of that property writes the document
 * again, and start-up fails when one is missing. A derived property names its sources with
 * {@code @IndexingDependency(derivedFrom = …)}. The document's id is the entity's {@code @Id}.
 */
@TypeBinding(binder = @TypeBinderRef(type = FindableFields.class))
public interface Findable extends IndexedRow {

    int FILE_TEXT_MAX = 1_000_000;

    /** Never changes, unique across modules. */
    String publicId();

    /** The facet of what it is, in English: {@code leaflet}, {@code article}. */
    String kind();

    String slug();

    /** Path on the site without locale: {@code /bai-viet/xyz}. */
    String address();

    String title();

    String summary();

    /** The readable page as plain text. */
    String text();

    /** Text drawn from attached files, up to {@value #FILE_TEXT_MAX} characters; empty without files. */
    String fileText();

    List<String> topics();

    List<String> audiences();

    /** School grades 1 to 12. */
    List<Integer> grades();

    /** ISO 639 code. */
    String language();

    int year();

    Instant publishedAt();

    /**
     * Grows with every change of the row: this is how a stale document is noticed. Hibernate does not report the version
     * as changed, so that a change of nothing that is searched is written at the next comparison only.
     */
    @Override
    long version();

    /** {@code false} when withdrawn or expired: the document stays, no search returns it. */
    boolean findable();
}
