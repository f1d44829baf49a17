package vn.haidang.area;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.haidang.shared.VietnameseText;

/** How names of units are compared and how people write them. */
public final class AreaNames {

    /** Vietnamese order of names: a, ă, â, b, c, d, đ … */
    public static final Comparator<String> ALPHABET = (one, other) -> collator().compare(one, other);

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** Grave, acute, tilde, hook and dot below. */
    private static final Pattern TONE = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])(\\P{Space}*)");

    /** Longer words first: "thi xa" before "xa". */
    private static final List<Word> WORDS = List.of(
            word("thành phố", AreaKind.CITY, AreaKind.DISTRICT_CITY),
            word("tp", AreaKind.CITY, AreaKind.DISTRICT_CITY),
            word("tỉnh", AreaKind.PROVINCE),
            word("thị trấn", AreaKind.TOWNSHIP),
            word("tt", AreaKind.TOWNSHIP),
            word("thị xã", AreaKind.TOWN),
            word("tx", AreaKind.TOWN),
            word("đặc khu", AreaKind.SPECIAL_ZONE),
            word("đk", AreaKind.SPECIAL_ZONE),
            word("quận", AreaKind.URBAN_DISTRICT),
            word("q", AreaKind.URBAN_DISTRICT),
            word("huyện", AreaKind.RURAL_DISTRICT),
            word("h", AreaKind.RURAL_DISTRICT),
            word("phường", AreaKind.WARD),
            word("p", AreaKind.WARD),
            word("xã", AreaKind.COMMUNE),
            word("x", AreaKind.COMMUNE));

    private AreaNames() {}

    /** A collator is not safe for several threads. */
    private static Collator collator() {
        return Collator.getInstance(Locale.of("vi", "VN"));
    }

    /** Lower case, single blanks, each tone at the end of its syllable: Hoà and Hòa are one, Giang and Giàng two. */
    public static String marked(String name) {
        var decomposed = Normalizer.normalize(words(name), Normalizer.Form.NFD);
        return TONE.matcher(decomposed).replaceAll("$2$1");
    }

    /** Without marks. */
    public static String folded(String name) {
        return VietnameseText.folded(words(name));
    }

    /** Whether somebody typed marks, and hence means them. */
    static boolean hasMarks(String text) {
        return !words(text).equals(folded(text));
    }

    /** The kinds of unit that a word such as "phường", "P" or "thi xa" names; empty for any other word. */
    static Set<AreaKind> kindsNamedBy(String word) {
        var plain = words(word);
        return WORDS.stream()
                .filter(known -> known.text.equals(plain) || known.folded.equals(plain))
                .findFirst()
                .map(Word::kinds)
                .orElse(Set.of());
    }

    private static String words(String text) {
        return NOT_A_WORD
                .matcher(VietnameseText.nfc(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /**
     * The ways in which a text can be meant: "quan toan" may be phường Quán Toan or a quận called Toan. The reading with a
     * unit's word comes first.
     */
    static Set<Reading> readings(String text) {
        var words = words(text);
        var readings = new LinkedHashSet<Reading>();
        for (var word : WORDS) {
            var rest = word.after(words);
            if (!rest.isEmpty()) {
                readings.add(new Reading(rest, word.kinds));
            }
        }
        readings.add(new Reading(words, Set.of()));
        return readings;
    }

    private static Word word(String word, AreaKind... kinds) {
        return new Word(
                word, VietnameseText.folded(word), Arrays.stream(kinds).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * @param name in lower case, as it was typed
     * @param kinds that the unit's word names; empty where none was typed
     */
    record Reading(String name, Set<AreaKind> kinds) {}

    private record Word(String text, String folded, Set<AreaKind> kinds) {

        /** What follows the word; empty when the text does not begin with it. A word typed with marks must have its own. */
        String after(String words) {
            for (var start : List.of(text, folded)) {
                if (words.startsWith(start + " ")) {
                    return words.substring(start.length() + 1);
                }
            }
            return "";
        }
    }
}
