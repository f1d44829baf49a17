package vn.haidang.search.pin;

import java.util.Set;

/**
 * Which pins a list shows. An empty set does not restrict.
 *
 * @param text part of what is searched, with or without marks
 */
public record PinFilter(String text, Set<PinState> states) {

    public static final PinFilter ALL = new PinFilter("", Set.of());
}
