package vn.haidang.search.missed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/** Which texts may be counted at all: short ones that look like nobody's number or address. */
final class CountableText {

    static final int MAX = 80;

    private static final int MIN = 2;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** Phones have 8 to 11 digits, identity cards 9 or 12, passports 7; people write blanks, dots and dashes between them. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\p{Nd}[\\s.,_()+\\p{Pd}]*){7}");

    /** With slashes it may be the number of a document, which is worth knowing: 105/2021, not 0912/345/678. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?:\\p{Nd}[\\s.,_()+/\\\\|\\p{Pd}]*){9}");

    /** A number spelled out: "không chín một hai ba bốn năm". */
    private static final Pattern SPELLED =
            Pattern.compile("(?:\\b(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|le|linh)\\b\\W*){7}");

    private static final Pattern MAIL = Pattern.compile(
            "[@＠]|\\b(?:a cong|gmail|yahoo|hotmail|outlook|icloud)\\b|[\\[(]\\s*at\\s*[\\])]|\\w\\s*\\.\\s*(?:com|vn|net|org)\\b");

    private CountableText() {}

    /** As it is counted: composed, in lower case, without punctuation around it; empty when it must not be. */
    static Optional<String> of(String typed) {
        var text = AROUND.matcher(BLANKS.matcher(VietnameseText.nfc(typed).toLowerCase(Locale.ROOT))
                        .replaceAll(" "))
                .replaceAll("");
        return text.length() < MIN || text.length() > MAX || looksPersonal(typed) || looksPersonal(text)
                ? Optional.empty()
                : Optional.of(text);
    }

    private static boolean looksPersonal(String text) {
        var folded = VietnameseText.folded(text);
        return NUMBER.matcher(folded).find()
                || LONG_NUMBER.matcher(folded).find()
                || SPELLED.matcher(folded).find()
                || MAIL.matcher(folded).find();
    }
}
