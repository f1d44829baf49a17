package vn.haidang.search.typing;

import java.util.List;

/** What was typed and what was probably meant, syllable by syllable. */
public record Rewriting(String typed, List<Word> words) {

    /** How the meant syllable differs from the typed one. */
    public enum Kind {
        SAME,
        /** Typed without marks, as most people do: nothing to speak of. */
        MARKS,
        /** Keys of Telex or VNI that no input method read. */
        KEYS,
        /** A slip of the finger or a wrong mark. */
        SLIP,
        /** Two syllables without their space. */
        SPACE
    }

    /**
     * @param start in what was typed
     * @param end after its last character
     */
    public record Word(String typed, String meant, Kind kind, int start, int end) {}

    public Rewriting {
        words = List.copyOf(words);
    }

    static Rewriting none(String typed) {
        return new Rewriting(typed, List.of());
    }

    /** What was meant, with everything between the syllables as it was typed. */
    public String text() {
        var text = new StringBuilder();
        var from = 0;
        for (var word : words) {
            text.append(typed, from, word.start()).append(word.meant());
            from = word.end();
        }
        return text.append(typed, from, typed.length()).toString();
    }

    public boolean isChanged() {
        return words.stream().anyMatch(word -> word.kind() != Kind.SAME);
    }

    /** Whether more than marks were added: then a person is told, and offered the words as typed. */
    public boolean isWorthTelling() {
        return words.stream().anyMatch(word -> word.kind() != Kind.SAME && word.kind() != Kind.MARKS);
    }
}
