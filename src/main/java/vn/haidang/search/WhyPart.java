package vn.haidang.search;

import java.util.List;

/**
 * One reason why a result is found where it is.
 *
 * @param words that were found there, as they were typed or understood, in their order
 * @param percent of what the words weigh together; pinning counts beside that
 */
public record WhyPart(Place place, Form form, List<String> words, int percent) {

    public enum Place {
        TITLE,
        /** Summary and page. */
        PAGE,
        FILE
    }

    public enum Form {
        /** A syllable with its marks. */
        MARKED,
        /** Two neighbours with their marks: in Vietnamese mostly one word. */
        MARKED_PAIR,
        /** A syllable whatever its marks. */
        FOLDED,
        /** Two neighbours whatever their marks. */
        FOLDED_PAIR,
        /** Another name of what was asked for. */
        ALSO
    }
}
