package vn.haidang.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;
import vn.haidang.search.SyllableAnalyzer.Marks;

/** The analyzers of the index, by name. The bean's name stands in {@code application.properties}. */
@Component("vietnameseAnalysis")
public final class VietnameseAnalysis implements LuceneAnalysisConfigurer {

    /** Syllables with marks. */
    public static final String VI = "vi";
    /** Pairs of neighbouring syllables with marks. */
    static final String VI_PAIR = "vi_pair";
    /** Syllables without marks. */
    public static final String FOLD = "fold";
    /** Pairs of neighbouring syllables without marks. */
    static final String FOLD_PAIR = "fold_pair";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(VI).instance(new SyllableAnalyzer(Marks.KEPT, false));
        context.analyzer(VI_PAIR).instance(new SyllableAnalyzer(Marks.KEPT, true));
        context.analyzer(FOLD).instance(new SyllableAnalyzer(Marks.REMOVED, false));
        context.analyzer(FOLD_PAIR).instance(new SyllableAnalyzer(Marks.REMOVED, true));
    }
}
