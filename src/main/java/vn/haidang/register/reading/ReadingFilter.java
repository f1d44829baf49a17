package vn.haidang.register.reading;

import java.util.Set;

/**
 * Which units' duties a list shows.
 *
 * @param text words of the unit's name, with or without marks
 * @param document number or words of the document
 * @param states any of these; empty for all
 */
public record ReadingFilter(String text, String document, Set<ReadingState> states) {

    public static final ReadingFilter ALL = new ReadingFilter("", "", Set.of());
}
