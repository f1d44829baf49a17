package vn.haidang.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Vietnamese text at the border of the portal: one encoding, and a form without marks for addresses and file names. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private VietnameseText() {}

    /** Composes the text (NFC): phones and old tools send the same word in two encodings. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A single line as people mean it: composed, trimmed, inner blanks made one; the empty text for {@code null}. */
    public static String line(@Nullable String text) {
        return text == null ? "" : BLANKS.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /** A text of several lines: composed, line ends made one, trailing blanks removed; the empty text for {@code null}. */
    public static String lines(@Nullable String text) {
        return text == null
                ? ""
                : nfc(text).replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    /** At most so many characters of the text, never half of one. */
    public static String beginning(String text, int atMost) {
        if (text.length() <= atMost) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(atMost - 1)) ? atMost - 1 : atMost);
    }

    /** Removes all marks, đ included; keeps case: {@code Phòng, chống} becomes {@code Phong, chong}. */
    public static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('ð', 'd')
                .replace('Ð', 'D');
    }

    /** For comparing what people typed in filters: without marks, in lower case. */
    public static String folded(String text) {
        return withoutMarks(text).toLowerCase(Locale.ROOT);
    }
}
