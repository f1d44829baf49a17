package vn.haidang.search.light;

import vn.haidang.shared.VietnameseText;

/** Single letters without case and marks, by a table: a result page looks at every letter of the texts on it. */
final class Letters {

    /** Latin with all its marks. */
    private static final int TABLE = 0x2000;

    /** What a letter stands for inside a syllable; {@value #BETWEEN} between syllables, {@value #MARK} for a mark alone. */
    private static final char[] FOLDED = table();

    static final char BETWEEN = 0;
    static final char MARK = 1;

    private Letters() {}

    static char folded(char letter) {
        return letter < TABLE ? FOLDED[letter] : fold(letter);
    }

    private static char[] table() {
        var table = new char[TABLE];
        for (var letter = 0; letter < TABLE; letter++) {
            table[letter] = fold((char) letter);
        }
        return table;
    }

    private static char fold(char letter) {
        if (isMark(letter)) {
            return MARK;
        }
        if (!Character.isLetterOrDigit(letter)) {
            return BETWEEN;
        }
        var folded = VietnameseText.folded(String.valueOf(letter));
        return folded.length() == 1 ? folded.charAt(0) : letter;
    }

    private static boolean isMark(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
