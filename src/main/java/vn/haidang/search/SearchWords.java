package vn.haidang.search;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/** Texts as they are compared outside of the index. */
public final class SearchWords {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /**
     * Words in lower case without marks and with single blanks: the same for {@code Hoà giải}, {@code hòa giải!} and
     * {@code hoa giai}; empty when there is no word in it.
     */
    public static String folded(String text) {
        return words(VietnameseText.folded(text));
    }

    /** Words in lower case with their marks and with single blanks. */
    public static String marked(String text) {
        return words(VietnameseText.nfc(text).toLowerCase(Locale.ROOT));
    }

    private static String words(String text) {
        return NOT_A_WORD.matcher(text).replaceAll(" ").strip();
    }
}
