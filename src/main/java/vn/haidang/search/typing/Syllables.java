package vn.haidang.search.typing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/** Cuts text into syllables, and says which spellings are one. */
public final class Syllables {

    /** Letters with their marks, and digits: what stands between blanks and punctuation. */
    static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** What ends a thought: syllables on both sides of it are no neighbours. */
    private static final Pattern END = Pattern.compile("[.!?;:\\n\\r\"“”()\\[\\]{}|•]+");

    private static final Pattern TONE = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])(.+)$");

    private Syllables() {}

    public static List<MatchResult> of(String text) {
        return SYLLABLE.matcher(text).results().toList();
    }

    /** Parts in which neighbours belong together. */
    static String[] parts(String text) {
        return END.split(text);
    }

    /**
     * One key for both places of a tone (hòa, hoà) and every encoding: lower case, decomposed, the tone last. Not readable.
     * The same as the terms of the index's accented field.
     */
    public static String key(String syllable) {
        var decomposed = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT).replace('ð', 'đ'), Normalizer.Form.NFD);
        return TONE.matcher(decomposed).replaceFirst("$2$1");
    }

    public static String folded(String syllable) {
        return VietnameseText.folded(syllable);
    }

    public static boolean hasMarks(String syllable) {
        return !VietnameseText.withoutMarks(syllable).equals(syllable);
    }

    static boolean hasDigit(String syllable) {
        return syllable.chars().anyMatch(Character::isDigit);
    }
}
