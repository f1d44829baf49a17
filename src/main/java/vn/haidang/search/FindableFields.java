package vn.haidang.search;

import static org.hibernate.search.engine.backend.types.Highlightable.FAST_VECTOR;
import static org.hibernate.search.engine.backend.types.Highlightable.NO;
import static org.hibernate.search.engine.backend.types.Highlightable.PLAIN;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The index document of a {@link Findable}. Public only because Hibernate Search creates it by its name. */
public final class FindableFields implements TypeBinder {

    static final String PUBLIC_ID = "publicId";
    static final String KIND = "kind";
    static final String SLUG = "slug";
    static final String ADDRESS = "address";
    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String TOPIC = "topic";
    static final String AUDIENCE = "audience";
    static final String GRADE = "grade";
    static final String LANGUAGE = "language";
    static final String YEAR = "year";
    static final String PUBLISHED_AT = "publishedAt";
    static final String FINDABLE = "findable";
    static final String STATE = "state";

    /** Raise it when analysis or fields change: every document is then stale and is written again at the next start. */
    private static final int FORMAT = 1;

    /** What the document of a row in this version says of itself. */
    static String state(long version) {
        return FORMAT + "." + version;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("publicId")
                .use("kind")
                .use("slug")
                .use("address")
                .use("title")
                .use("summary")
                .use("text")
                .use("fileText")
                .use("topics")
                .use("audiences")
                .use("grades")
                .use("language")
                .use("year")
                .use("publishedAt")
                .use("version")
                .use("findable");
        context.bridge(Findable.class, new Writer(context.indexSchemaElement()));
    }

    private static final class Writer implements TypeBridge<Findable> {

        private final IndexFieldReference<String> publicId;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> slug;
        private final IndexFieldReference<String> address;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> summary;
        private final IndexFieldReference<String> topic;
        private final IndexFieldReference<String> audience;
        private final IndexFieldReference<Integer> grade;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<Integer> year;
        private final IndexFieldReference<Instant> publishedAt;
        private final IndexFieldReference<Boolean> findable;
        private final IndexFieldReference<String> state;
        private final Text titleText;
        private final Text bodyText;
        private final Text fileText;

        Writer(IndexSchemaElement schema) {
            publicId = schema.field(
                            PUBLIC_ID,
                            f -> f.asString().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
            kind = schema.field(
                            KIND, f -> f.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .toReference();
            slug = shown(schema, SLUG);
            address = shown(schema, ADDRESS);
            title = shown(schema, TITLE);
            summary = shown(schema, SUMMARY);
            topic = schema.field(
                            TOPIC,
                            f -> f.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            audience = schema.field(
                            AUDIENCE,
                            f -> f.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            grade = schema.field(GRADE, f -> f.asInteger().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            language = schema.field(LANGUAGE, f -> f.asString()).toReference();
            year = schema.field(YEAR, f -> f.asInteger().aggregable(Aggregable.YES))
                    .toReference();
            publishedAt = schema.field(
                            PUBLISHED_AT,
                            f -> f.asInstant().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
            findable = schema.field(FINDABLE, f -> f.asBoolean()).toReference();
            state = shown(schema, STATE);
            // Both forms of title and page can be highlighted: a query with marks must not light up "mà" for "ma". Of
            // file text, which is long, only one is stored.
            titleText = Text.in(schema, TextField.TITLE, PLAIN, PLAIN);
            bodyText = Text.in(schema, TextField.BODY, FAST_VECTOR, FAST_VECTOR);
            fileText = Text.in(schema, TextField.FILE, NO, FAST_VECTOR);
        }

        @Override
        public void write(DocumentElement document, Findable thing, TypeBridgeWriteContext context) {
            document.addValue(publicId, thing.publicId());
            document.addValue(kind, thing.kind());
            document.addValue(slug, thing.slug());
            document.addValue(address, thing.address());
            document.addValue(title, thing.title());
            document.addValue(summary, thing.summary());
            addAll(document, topic, thing.topics());
            addAll(document, audience, thing.audiences());
            addAll(document, grade, thing.grades());
            document.addValue(language, thing.language());
            document.addValue(year, thing.year());
            document.addValue(publishedAt, thing.publishedAt());
            document.addValue(findable, thing.findable());
            document.addValue(state, state(thing.version()));
            titleText.write(document, thing.title());
            bodyText.write(document, thing.summary() + "\n" + thing.text());
            fileText.write(document, thing.fileText());
        }

        private static IndexFieldReference<String> shown(IndexSchemaElement schema, String name) {
            return schema.field(
                            name, f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }

        private static <T> void addAll(DocumentElement document, IndexFieldReference<T> field, Collection<T> values) {
            values.forEach(value -> document.addValue(field, value));
        }
    }

    private record Text(List<IndexFieldReference<String>> forms) {

        static Text in(IndexSchemaElement schema, TextField text, Highlightable accented, Highlightable folded) {
            return new Text(List.of(
                    form(schema, text.accented(), VietnameseAnalysis.VI, accented),
                    form(schema, text.accentedPairs(), VietnameseAnalysis.VI_PAIR, NO),
                    form(schema, text.folded(), VietnameseAnalysis.FOLD, folded),
                    form(schema, text.foldedPairs(), VietnameseAnalysis.FOLD_PAIR, NO)));
        }

        void write(DocumentElement document, String value) {
            forms.forEach(form -> document.addValue(form, value));
        }

        private static IndexFieldReference<String> form(
                IndexSchemaElement schema, String name, String analyzer, Highlightable highlightable) {
            return schema.field(
                            name,
                            f -> f.asString()
                                    .analyzer(analyzer)
                                    .highlightable(List.of(highlightable))
                                    .termVector(
                                            highlightable == FAST_VECTOR
                                                    ? TermVector.WITH_POSITIONS_OFFSETS
                                                    : TermVector.NO))
                    .toReference();
        }
    }
}
