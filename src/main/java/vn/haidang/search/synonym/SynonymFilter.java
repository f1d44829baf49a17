package vn.haidang.search.synonym;

import java.util.Set;

/**
 * Which lines a list shows. An empty set does not restrict.
 *
 * @param text part of the line or its note, with or without marks
 */
public record SynonymFilter(String text, Set<SynonymState> states) {

    public static final SynonymFilter ALL = new SynonymFilter("", Set.of());
}
