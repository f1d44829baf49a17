package vn.haidang.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;

/**
 * What someone asks the site for. An empty set or {@code null} does not restrict; values of one set are alternatives,
 * sets add up. Addresses are typed, shared and crawled, so that a value out of bounds is brought to the nearest bound
 * instead of refused.
 *
 * @param text at most {@value #TEXT_MAX} characters, composed; blank asks for everything, newest first
 * @param literal whether exactly the typed words are meant, and no reading of them
 * @param page from 0; no page reaches beyond the first {@value #DEPTH_MAX} hits
 * @param size 1 to {@value #SIZE_MAX} hits a page
 */
public record SearchQuery(
        String text,
        Set<String> kinds,
        Set<String> topics,
        Set<String> audiences,
        Set<Integer> grades,
        @Nullable Integer year,
        Sort sort,
        boolean literal,
        int page,
        int size) {

    public static final int TEXT_MAX = 300;
    public static final int SIZE_MAX = 50;
    public static final int DEPTH_MAX = 10_000;
    public static final int DEFAULT_SIZE = 20;

    public enum Sort {
        RELEVANCE,
        NEWEST
    }

    public SearchQuery {
        text = shortened(VietnameseText.line(text));
        kinds = Set.copyOf(kinds);
        topics = Set.copyOf(topics);
        audiences = Set.copyOf(audiences);
        grades = Set.copyOf(grades);
        size = Math.clamp(size, 1, SIZE_MAX);
        page = Math.clamp(page, 0, DEPTH_MAX / size - 1);
    }

    /** Asks for what was meant by the text, not for its letters. */
    public SearchQuery(
            String text,
            Set<String> kinds,
            Set<String> topics,
            Set<String> audiences,
            Set<Integer> grades,
            @Nullable Integer year,
            Sort sort,
            int page,
            int size) {
        this(text, kinds, topics, audiences, grades, year, sort, false, page, size);
    }

    /** The first page of what matches the text, best first. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Set.of(), Set.of(), Set.of(), Set.of(), null, Sort.RELEVANCE, 0, DEFAULT_SIZE);
    }

    boolean asksForEverything() {
        return text.isEmpty();
    }

    int offset() {
        return page * size;
    }

    private static String shortened(String text) {
        if (text.length() <= TEXT_MAX) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(TEXT_MAX - 1)) ? TEXT_MAX - 1 : TEXT_MAX;
        return text.substring(0, end).strip();
    }
}
