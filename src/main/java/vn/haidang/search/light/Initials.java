package vn.haidang.search.light;

import java.util.BitSet;

/** The first letters of all that lights up: most syllables of a text are passed over by theirs. */
final class Initials {

    /** Letters; what is longer is no word. */
    static final int LONGEST = 64;

    private final BitSet letters = new BitSet();

    void add(String syllable) {
        letters.set(syllable.charAt(0));
    }

    boolean mayBegin(char[] syllable, int length) {
        return length > 0 && length <= LONGEST && letters.get(syllable[0]);
    }
}
