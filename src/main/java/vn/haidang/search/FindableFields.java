package vn.haidang.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * The index document of a {@link Findable}: what it is found and counted by; what is shown of it stands in its row. Public only
 * because Hibernate Search creates it by its name.
 */
public final class FindableFields implements TypeBinder {

    static final String PUBLIC_ID = "publicId";
    static final String KIND = "kind";
    static final String TOPIC = "topic";
    static final String AUDIENCE = "audience";
    static final String GRADE = "grade";
    static final String LANGUAGE = "language";
    static final String YEAR = "year";
    static final String PUBLISHED_AT = "publishedAt";
    static final String FINDABLE = "findable";

    /** Title, page and files in one, without marks: tells fast which documents hold a word. */
    static final String ALL_FOLDED = "all_fold";

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
        private final IndexFieldReference<String> topic;
        private final IndexFieldReference<String> audience;
        private final IndexFieldReference<Integer> grade;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<Integer> year;
        private final IndexFieldReference<Instant> publishedAt;
        private final IndexFieldReference<Boolean> findable;
        private final IndexFieldReference<String> state;
        private final List<IndexFieldReference<String>> filings;
        private final IndexFieldReference<String> allText;
        private final Text titleText;
        private final Text bodyText;
        private final Text fileText;

        Writer(IndexSchemaElement schema) {
            publicId = schema.field(
                            PUBLIC_ID,
                            f -> f.asString().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
            kind = schema.field(KIND, f -> f.asString()).toReference();
            topic = schema.field(TOPIC, f -> f.asString().projectable(Projectable.YES))
                    .multiValued()
                    .toReference();
            audience = schema.field(AUDIENCE, f -> f.asString().projectable(Projectable.YES))
                    .multiValued()
                    .toReference();
            grade = schema.field(GRADE, f -> f.asInteger()).multiValued().toReference();
            language = schema.field(LANGUAGE, f -> f.asString()).toReference();
            year = schema.field(YEAR, f -> f.asInteger()).toReference();
            publishedAt = schema.field(
                            PUBLISHED_AT,
                            f -> f.asInstant().projectable(Projectable.YES).sortable(Sortable.YES))
                    .toReference();
            findable = schema.field(FINDABLE, f -> f.asBoolean()).toReference();
            state = schema.field(
                            IndexedRow.STATE,
                            f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
            filings = Filing.ALL.stream()
                    .map(filing -> schema.field(
                                    filing.field(),
                                    f -> f.asString().searchable(Searchable.NO).aggregable(Aggregable.YES))
                            .toReference())
                    .toList();
            allText = schema.field(
                            ALL_FOLDED,
                            f -> f.asString().analyzer(VietnameseAnalysis.FOLD).norms(Norms.NO))
                    .toReference();
            titleText = Text.in(schema, TextField.TITLE);
            bodyText = Text.in(schema, TextField.BODY);
            fileText = Text.in(schema, TextField.FILE);
        }

        @Override
        public void write(DocumentElement document, Findable thing, TypeBridgeWriteContext context) {
            document.addValue(publicId, thing.publicId());
            document.addValue(kind, thing.kind());
            addAll(document, topic, thing.topics());
            addAll(document, audience, thing.audiences());
            addAll(document, grade, thing.grades());
            document.addValue(language, thing.language());
            document.addValue(year, thing.year());
            document.addValue(publishedAt, thing.publishedAt());
            document.addValue(findable, thing.findable());
            document.addValue(state, IndexedRow.state(thing.version()));
            for (var i = 0; i < filings.size(); i++) {
                document.addValue(filings.get(i), Filing.ALL.get(i).of(thing));
            }
            document.addValue(
                    allText, String.join("\n", thing.title(), thing.summary(), thing.text(), thing.fileText()));
            titleText.write(document, thing.title());
            bodyText.write(document, thing.summary() + "\n" + thing.text());
            fileText.write(document, thing.fileText());
        }

        private static <T> void addAll(DocumentElement document, IndexFieldReference<T> field, Collection<T> values) {
            values.forEach(value -> document.addValue(field, value));
        }
    }

    private record Text(List<IndexFieldReference<String>> forms) {

        static Text in(IndexSchemaElement schema, TextField text) {
            return new Text(List.of(
                    form(schema, text.accented(), VietnameseAnalysis.VI),
                    form(schema, text.accentedPairs(), VietnameseAnalysis.VI_PAIR),
                    form(schema, text.folded(), VietnameseAnalysis.FOLD),
                    form(schema, text.foldedPairs(), VietnameseAnalysis.FOLD_PAIR)));
        }

        void write(DocumentElement document, String value) {
            forms.forEach(form -> document.addValue(form, value));
        }

        private static IndexFieldReference<String> form(IndexSchemaElement schema, String name, String analyzer) {
            return schema.field(name, f -> f.asString().analyzer(analyzer)).toReference();
        }
    }
}
