package vn.haidang.search.page;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import vn.haidang.search.IndexedRow;
import vn.haidang.search.VietnameseAnalysis;

/** The index document of a {@link FilePage}. Public only because Hibernate Search creates it by its name. */
public final class FilePageFields implements TypeBinder {

    static final String HASH = "hash";
    static final String MARKED = "text_vi";
    static final String FOLDED = "text_fold";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("hash").use("text");
        var schema = context.indexSchemaElement();
        var hash = schema.field(HASH, f -> f.asString().projectable(Projectable.YES))
                .toReference();
        var marked = schema.field(MARKED, f -> f.asString().analyzer(VietnameseAnalysis.VI))
                .toReference();
        var folded = schema.field(FOLDED, f -> f.asString().analyzer(VietnameseAnalysis.FOLD))
                .toReference();
        var state = schema.field(
                        IndexedRow.STATE,
                        f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                .toReference();
        context.bridge(FilePage.class, new Writer(hash, marked, folded, state));
    }

    private record Writer(
            IndexFieldReference<String> hash,
            IndexFieldReference<String> marked,
            IndexFieldReference<String> folded,
            IndexFieldReference<String> state)
            implements TypeBridge<FilePage> {

        @Override
        public void write(DocumentElement document, FilePage page, TypeBridgeWriteContext context) {
            document.addValue(hash, page.hash());
            document.addValue(marked, page.text());
            document.addValue(folded, page.text());
            document.addValue(state, IndexedRow.state(page.version()));
        }
    }
}
