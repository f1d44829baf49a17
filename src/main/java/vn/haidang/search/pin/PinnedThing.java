package vn.haidang.search.pin;

/**
 * One of the things that a pin puts first.
 *
 * @param title as it is called now; its public id where nothing is known of it any more
 * @param address on the site without locale; empty where nothing is known of it
 * @param shown {@code false} when it was taken back: the search leaves it out until it is published again
 */
public record PinnedThing(String publicId, String title, String address, boolean shown) {}
