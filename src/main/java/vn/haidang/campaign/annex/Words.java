package vn.haidang.campaign.annex;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/** Lower case with marks, tones in one place: without marks "diễu hành" and "điều hành" are one. */
final class Words {

    private static final Pattern NEW_PLACE =
            Pattern.compile("(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\\p{L})");
    private static final Map<String, String> OLD_PLACE = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private Words() {}

    static String of(String text) {
        return NEW_PLACE
                .matcher(VietnameseText.line(text).toLowerCase(Locale.ROOT))
                .replaceAll(at -> OLD_PLACE.getOrDefault(at.group(1), at.group(1)));
    }

    /** Whether the phrase stands in the text as whole words; both in the form of {@link #of}. */
    static boolean has(String text, String phrase) {
        var at = text.indexOf(phrase);
        while (at >= 0) {
            var end = at + phrase.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(phrase, at + 1);
        }
        return false;
    }
}
