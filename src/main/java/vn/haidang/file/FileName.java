package vn.haidang.file;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/**
 * The name under which a file is offered for download; never a path.
 *
 * @param value composed (NFC), at most {@value #MAX} characters
 */
public record FileName(String value) {

    public static final int MAX = 150;

    private static final String NAMELESS = "tep";
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,10}");
    /** Controls, and the invisible marks that turn the direction of writing: with them, "gpj.exe" reads as "exe.jpg". */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\x{200D}]]");
    /** Makes one picture of several, as of a family; it has no business between letters. */
    private static final int JOINER = 0x200D;

    private static final int AS_PICTURE = 0xFE0F;
    /** What no disk takes, and what the firewall of Spring Security refuses in addresses. Browsers on Windows mend quotes. */
    private static final Pattern AWKWARD = Pattern.compile("[<>:|?*%;]");

    private static final Pattern OUTER_DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    public FileName {
        if (value.isEmpty() || value.length() > MAX || value.indexOf('/') >= 0 || value.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("not a file name: " + value);
        }
    }

    /** Makes a name of what a browser, a phone or a disk calls the file: its folders go, its extension stays. */
    public static FileName of(String given) {
        var folders = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
        var visible = withoutStrayJoiners(
                INVISIBLE.matcher(given.substring(folders + 1)).replaceAll(""));
        var name = VietnameseText.line(AWKWARD.matcher(visible).replaceAll(" "));
        var extension = extension(name);
        if (extension.isEmpty()) {
            return new FileName(base(name, MAX));
        }
        var dotted = "." + extension;
        return new FileName(base(name.substring(0, name.length() - dotted.length()), MAX - dotted.length()) + dotted);
    }

    /** In lower case and without the dot; empty when there is none. */
    public String extension() {
        return extension(value).toLowerCase(Locale.ROOT);
    }

    /** Without the extension. */
    String base() {
        var end = extension().isEmpty() ? value.length() : value.lastIndexOf('.');
        return value.substring(0, end);
    }

    private static String withoutStrayJoiners(String text) {
        if (text.indexOf(JOINER) < 0) {
            return text;
        }
        var letters = text.codePoints().toArray();
        var kept = new StringBuilder();
        for (var i = 0; i < letters.length; i++) {
            var joins = i > 0 && i + 1 < letters.length && isPicture(letters[i - 1]) && isPicture(letters[i + 1]);
            if (letters[i] != JOINER || joins) {
                kept.appendCodePoint(letters[i]);
            }
        }
        return kept.toString();
    }

    private static boolean isPicture(int letter) {
        return Character.isExtendedPictographic(letter) || Character.isEmojiModifier(letter) || letter == AS_PICTURE;
    }

    private static String base(String text, int room) {
        var base = OUTER_DOTS.matcher(text).replaceAll("");
        if (base.length() > room) {
            var splitsPair = Character.isHighSurrogate(base.charAt(room - 1));
            base = base.substring(0, splitsPair ? room - 1 : room).stripTrailing();
        }
        return base.isEmpty() ? NAMELESS : base;
    }

    private static String extension(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1);
        return extension.length() < name.length()
                        && EXTENSION.matcher(extension).matches()
                ? extension
                : "";
    }

    @Override
    public String toString() {
        return value;
    }
}
