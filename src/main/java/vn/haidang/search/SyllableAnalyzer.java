package vn.haidang.search;

import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts Vietnamese text into syllables. Words are not segmented: pairs of syllables find compounds as well as a dictionary
 * does and do not break on text without marks or with typing errors.
 */
final class SyllableAnalyzer extends Analyzer {

    enum Marks {
        /** Marks carry meaning: má is not ma. */
        KEPT,
        /** For whatever is typed or scanned without marks. */
        REMOVED
    }

    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

    /** Law texts and old fonts write the Icelandic eth, which looks the same, for the Vietnamese đ. */
    private static final NormalizeCharMap ETH = eth();

    /** A tone (grave, acute, tilde, hook, dot below) and what follows it in the syllable. */
    static final Pattern TONE = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])(.+)$");

    private final Marks marks;
    private final boolean pairs;

    SyllableAnalyzer(Marks marks, boolean pairs) {
        this.marks = marks;
        this.pairs = pairs;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return normalized(reader);
    }

    // For terms that skip tokenizing (prefixes, wildcards): the same characters as in the index.
    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return normalized(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var syllables = new StandardTokenizer();
        var filtered = normalize(field, syllables);
        return new TokenStreamComponents(syllables, pairs ? pairs(filtered) : filtered);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream syllables) {
        return switch (marks) {
            case KEPT -> toneLast(new LowerCaseFilter(syllables));
            // Folds case, marks and đ at once.
            case REMOVED -> new ICUFoldingFilter(syllables);
        };
    }

    private static Reader normalized(Reader text) {
        // Phones and old documents send decomposed letters, which the tokenizer would take for other words.
        return new MappingCharFilter(ETH, new ICUNormalizer2CharFilter(text, COMPOSE));
    }

    /**
     * Both places of a tone are in use (hòa, hoà), and neither is wrong: with the tone moved to the end of the syllable
     * they are one word, with no list of vowels to keep. The terms are not readable, so they are never shown.
     */
    private static TokenStream toneLast(TokenStream syllables) {
        var decomposed = new ICUNormalizer2Filter(syllables, DECOMPOSE);
        return new PatternReplaceFilter(decomposed, TONE, "$2$1", false);
    }

    private static TokenStream pairs(TokenStream syllables) {
        var pairs = new ShingleFilter(syllables, 2, 2);
        // The single syllables have a field of their own, with its own weight.
        pairs.setOutputUnigrams(false);
        return pairs;
    }

    private static NormalizeCharMap eth() {
        var map = new NormalizeCharMap.Builder();
        map.add("Ð", "Đ");
        map.add("ð", "đ");
        return map.build();
    }
}
