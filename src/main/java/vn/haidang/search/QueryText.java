package vn.haidang.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.care.Care;
import vn.haidang.search.light.Lights;
import vn.haidang.search.typing.Syllables;

/**
 * What was typed, taken apart, and what was probably meant by it. Made by {@link QueryReader}.
 *
 * @param words each syllable that is asked for, once, at most {@value #SYLLABLES_MAX}; those of phrases too
 * @param phrases what stood in quotation marks: asked for word by word
 * @param excluded what stood behind a minus: must not occur
 * @param typed all that is asked for, as typed
 * @param meant the same as it was probably meant
 * @param told what to tell people that was searched: where it differs by more than marks from what was typed
 */
record QueryText(
        List<Word> words,
        List<Phrase> phrases,
        List<String> excluded,
        String typed,
        String meant,
        @Nullable String told,
        Care care) {

    /** Bounds the work of a query: nobody means more, and every syllable is looked up in several fields. */
    static final int SYLLABLES_MAX = 40;

    /** Quotation marks say that words stand together as typed; people forget marks and slip between them all the same. */
    record Phrase(String typed, String meant) {}

    /**
     * One syllable.
     *
     * @param meant perhaps two, where a space was missing
     * @param also what the term that it belongs to is also called
     */
    record Word(String typed, String meant, List<String> also) {

        /** Whether more than marks were put right. */
        boolean isGuessed() {
            return !Syllables.folded(typed).equals(Syllables.folded(meant));
        }
    }

    /**
     * Whether the marks tell which words are meant: a text without any may mean anything, and its "ma" is not the word for
     * ghost.
     */
    boolean tellsWords() {
        return Syllables.hasMarks(meant);
    }

    /** What was typed with marks and read as something else: it may stand so in a text that came after the last learning. */
    String markedAsTyped() {
        return words.stream()
                .filter(word -> word.isGuessed() && Syllables.hasMarks(word.typed))
                .map(Word::typed)
                .collect(Collectors.joining(" "));
    }

    /** For the texts of what was found. */
    Sought sought() {
        var asked = words.stream()
                .flatMap(word -> Stream.of(word.meant, word.typed))
                .distinct()
                .toList();
        var also = also();
        return new Sought(
                Stream.concat(asked.stream(), also.stream()).collect(Collectors.joining(" ")),
                meant,
                new Lights(asked, meant + " " + markedAsTyped(), also));
    }

    /** Every other name once. */
    List<String> also() {
        return words.stream().flatMap(word -> word.also.stream()).distinct().toList();
    }
}
