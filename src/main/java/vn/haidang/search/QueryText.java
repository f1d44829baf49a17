package vn.haidang.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.haidang.shared.VietnameseText;

/**
 * What was typed, taken apart.
 *
 * @param whole all of it
 * @param syllables each once, in lower case, at most {@value #SYLLABLES_MAX}; those of phrases too
 * @param phrases what stood in quotation marks: asked for word by word
 */
record QueryText(String whole, List<String> syllables, List<String> phrases) {

    /** Bounds the work of a query: nobody means more, and every syllable is looked up in several fields. */
    static final int SYLLABLES_MAX = 40;

    private static final Pattern PHRASE = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]");

    static QueryText of(String text) {
        var composed = VietnameseText.nfc(text);
        var phrases = PHRASE.matcher(composed)
                .results()
                .map(found -> found.group(1).strip())
                .filter(phrase -> !syllables(phrase).isEmpty())
                .toList();
        return new QueryText(composed, syllables(composed), phrases);
    }

    /** Syllables whose marks say which word is meant. */
    List<String> marked() {
        return syllables.stream().filter(QueryText::hasMarks).toList();
    }

    List<String> unmarked() {
        return syllables.stream().filter(syllable -> !hasMarks(syllable)).toList();
    }

    static boolean hasMarks(String text) {
        return !VietnameseText.withoutMarks(text).equals(text);
    }

    /** Cuts as the index does, so that each is one term of it. */
    private static List<String> syllables(String text) {
        var found = new LinkedHashSet<String>();
        try (var tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(text));
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (found.size() < SYLLABLES_MAX && tokens.incrementToken()) {
                found.add(term.toString().toLowerCase(Locale.ROOT));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ArrayList<>(found);
    }
}
