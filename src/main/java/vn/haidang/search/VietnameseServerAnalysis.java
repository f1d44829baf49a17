package vn.haidang.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * The analyzers of {@link VietnameseAnalysis} for a search server, made of its own filters and those of its plugin
 * {@code analysis-icu}: why each is there stands at {@link SyllableAnalyzer}, and the same tests hold for both.
 */
final class VietnameseServerAnalysis implements ElasticsearchAnalysisConfigurer {

    private static final String COMPOSED = "haidang_composed";
    private static final String ETH = "haidang_eth";
    private static final String DECOMPOSED = "haidang_decomposed";
    private static final String TONE_LAST = "haidang_tone_last";
    private static final String PAIRS = "haidang_pairs";

    private static final String[] CHARACTERS = {COMPOSED, ETH};

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter(COMPOSED).type("icu_normalizer").param("name", "nfc").param("mode", "compose");
        context.charFilter(ETH).type("mapping").param("mappings", "Ð=>Đ", "ð=>đ");
        context.tokenFilter(DECOMPOSED).type("icu_transform").param("id", "NFD");
        context.tokenFilter(TONE_LAST)
                .type("pattern_replace")
                .param("pattern", SyllableAnalyzer.TONE.pattern())
                .param("replacement", "$2$1")
                .param("all", false);
        context.tokenFilter(PAIRS)
                .type("shingle")
                .param("min_shingle_size", 2)
                .param("max_shingle_size", 2)
                .param("output_unigrams", false);

        analyzer(context, VietnameseAnalysis.VI, "lowercase", DECOMPOSED, TONE_LAST);
        analyzer(context, VietnameseAnalysis.VI_PAIR, "lowercase", DECOMPOSED, TONE_LAST, PAIRS);
        analyzer(context, VietnameseAnalysis.FOLD, "icu_folding");
        analyzer(context, VietnameseAnalysis.FOLD_PAIR, "icu_folding", PAIRS);
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilters(CHARACTERS)
                .tokenFilters(filters);
    }
}
