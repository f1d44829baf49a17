package vn.haidang.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.haidang.search.SyllableAnalyzer.Marks;

/** What {@link Ranking} asks for words without other names, written for Lucene by hand. */
final class PlainQuery {

    /** Lucene's own bound of what it counts exactly. */
    static final int COUNTED = 1_000;

    private static final float AS_TYPED = .5f;

    private final Ranking.Weights weights = Ranking.Weights.TRIED;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private PlainQuery() {}

    static Query of(QueryText text) throws IOException {
        return new PlainQuery().query(text);
    }

    private Query query(QueryText text) throws IOException {
        var enough = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(Math.min(text.words().size(), 2));
        var every = new BooleanQuery.Builder();
        for (var word : text.words()) {
            var somewhere = new BooleanQuery.Builder();
            var one = new BooleanQuery.Builder();
            for (var spelt : word.isGuessed() ? List.of(word.meant(), word.typed()) : List.of(word.meant())) {
                for (var term : terms(Marks.REMOVED, false, spelt)) {
                    somewhere.add(new TermQuery(new Term(FindableFields.ALL_FOLDED, term)), Occur.SHOULD);
                }
                var weight = spelt.equals(word.meant()) ? 1 : AS_TYPED;
                add(one, TextField::folded, terms(Marks.REMOVED, false, spelt), weight);
                add(all, TextField::folded, terms(Marks.REMOVED, false, spelt), weight * weights.folded());
            }
            enough.add(somewhere.build(), Occur.SHOULD);
            every.add(one.build(), Occur.MUST);
        }
        all.add(new BoostQuery(every.build(), weights.every()), Occur.SHOULD);
        add(all, TextField::foldedPairs, terms(Marks.REMOVED, true, text.typed()), weights.foldedPairs());
        if (text.tellsWords()) {
            add(all, TextField::accented, terms(Marks.KEPT, false, text.meant()), weights.accented());
            add(all, TextField::accentedPairs, terms(Marks.KEPT, true, text.meant()), weights.pairs());
        }
        return all.add(enough.build(), Occur.FILTER)
                .setMinimumNumberShouldMatch(1)
                .build();
    }

    private void add(BooleanQuery.Builder clauses, Function<TextField, String> form, List<String> terms, float weight) {
        for (var term : terms) {
            for (var field : TextField.ALL) {
                clauses.add(
                        new BoostQuery(new TermQuery(new Term(form.apply(field), term)), weight * weights.of(field)),
                        Occur.SHOULD);
            }
        }
    }

    private static List<String> terms(Marks marks, boolean pairs, String text) throws IOException {
        var terms = new ArrayList<String>();
        try (var analyzer = new SyllableAnalyzer(marks, pairs);
                var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
        }
        return terms;
    }
}
