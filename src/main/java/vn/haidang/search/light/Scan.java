package vn.haidang.search.light;

/** Goes through a text syllable by syllable, each without case and marks. */
final class Scan {

    /** Letters; what is longer is no word. */
    private static final int LONGEST = 64;

    private final String text;
    private final char[] letters = new char[LONGEST];
    private int length;
    private int from;
    private int to;

    Scan(String text) {
        this.text = text;
    }

    /** @return false at the end of the text */
    boolean next() {
        from = to;
        while (from < text.length() && Letters.folded(text.charAt(from)) == Letters.BETWEEN) {
            from++;
        }
        length = 0;
        for (to = from; to < text.length(); to++) {
            var letter = Letters.folded(text.charAt(to));
            if (letter == Letters.BETWEEN) {
                break;
            }
            if (letter != Letters.MARK) {
                if (length < LONGEST) {
                    letters[length] = letter;
                }
                length++;
            }
        }
        return from < text.length();
    }

    boolean isWord() {
        return length > 0 && length <= LONGEST;
    }

    char initial() {
        return letters[0];
    }

    String syllable() {
        return new String(letters, 0, length);
    }

    String asWritten() {
        return text.substring(from, to);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
