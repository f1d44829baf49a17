package vn.haidang.search.light;

/**
 * A place in a text that was asked for.
 *
 * @param word which of the words, by its number
 */
record Light(int from, int to, int word) {}
