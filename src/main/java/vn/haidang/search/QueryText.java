package vn.haidang.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.search.care.Care;
import vn.haidang.search.typing.Syllables;

/**
 * What was typed, taken apart, and what was probably meant by it. Made by {@link QueryReader}.
 *
 * @param words each syllable that is asked for, once, at most {@value #SYLLABLES_MAX}; those of phrases too
 * @param phrases what stood in quotation marks: asked for word by word, as typed
 * @param excluded what stood behind a minus: must not occur
 * @param typed all that is asked for, as typed
 * @param meant the same as it was probably meant
 * @param told what to tell people that was searched: where it differs by more than marks from what was typed
 */
record QueryText(
        List<Word> words,
        List<String> phrases,
        List<String> excluded,
        String typed,
        String meant,
        @Nullable String told,
        Care care) {

    /** Bounds the work of a query: nobody means more, and every syllable is looked up in several fields. */
    static final int SYLLABLES_MAX = 40;

    /**
     * One syllable.
     *
     * @param meant perhaps two, where a space was missing
     * @param also what the term that it belongs to is also called
     */
    record Word(String typed, String meant, List<String> also) {

        /** Whether marks tell which word it is; without them it may be any. */
        boolean isCertain() {
            return Syllables.hasMarks(meant) || !typed.equals(meant);
        }

        boolean isGuessed() {
            return !typed.equals(meant);
        }
    }

    /** Syllables of which it is certain which word they are, as meant, in their order. */
    String certain() {
        return words.stream().filter(Word::isCertain).map(Word::meant).collect(Collectors.joining(" "));
    }

    /** Those that carry no marks even as meant. */
    String uncertain() {
        return words.stream().filter(word -> !word.isCertain()).map(Word::typed).collect(Collectors.joining(" "));
    }

    /** Every other name once. */
    List<String> also() {
        return words.stream().flatMap(word -> word.also.stream()).distinct().toList();
    }
}
