package vn.haidang.shared;

import java.util.function.Consumer;

/**
 * Something that is true of the kept data at any time. Each module says what is true of its own; {@code bin/check} looks
 * at all of them, through the running portal or by itself. Looking changes nothing.
 */
public interface Invariant {

    /** What is true, in plain English words: {@code every published text is a revision that was approved}. */
    String claim();

    /**
     * Compares everything there is; memory stays bounded however much that is.
     *
     * @param broken hears a line for each thing that is not as claimed: which one, and what is wrong with it; never a
     *     name of a person
     * @return how many things were compared
     */
    long check(Consumer<String> broken);
}
