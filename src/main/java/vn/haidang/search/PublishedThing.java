package vn.haidang.search;

/**
 * What search can find, as its row says it.
 *
 * @param kind the facet of what it is: {@code leaflet}
 * @param address path on the site without locale
 * @param findable {@code false} when it was withdrawn or ran out
 */
public record PublishedThing(String publicId, String kind, String title, String address, boolean findable) {}
