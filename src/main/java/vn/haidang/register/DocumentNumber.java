package vn.haidang.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.haidang.shared.VietnameseText;

/**
 * The number of a document, as people type it: {@code 105/2021/NĐ-CP}, {@code nd 105-2021}, {@code 05/KH-UBND}. Case,
 * marks, Đ, blanks, slashes, dashes and leading zeros tell nothing apart.
 */
final class DocumentNumber {

    private static final Pattern PART = Pattern.compile("[a-z]+|[0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    private DocumentNumber() {}

    /** The same for all spellings of one number: {@code 105-2021-nd-cp}. */
    static String key(String number) {
        return String.join("-", words(number));
    }

    /** What a search compares: runs of letters and runs of digits, folded, in their order. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var parts = PART.matcher(VietnameseText.folded(text));
        while (parts.find()) {
            words.add(LEADING_ZEROS.matcher(parts.group()).replaceFirst(""));
        }
        return words;
    }

    /** Words that are also written as one: {@code ndcp} of {@code NĐ-CP}. */
    static List<String> joined(String number) {
        return Pattern.compile("/")
                .splitAsStream(number)
                .map(part -> words(part).stream()
                        .filter(word -> !Character.isDigit(word.charAt(0)))
                        .toList())
                .filter(letters -> letters.size() > 1)
                .map(letters -> String.join("", letters))
                .collect(Collectors.toList());
    }
}
