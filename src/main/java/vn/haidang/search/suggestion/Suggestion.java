package vn.haidang.search.suggestion;

/**
 * Something that a search box proposes.
 *
 * @param address where it leads, on the site without locale
 * @param about what its kind needs to be told in words: of a title the facet of what it is, of a place its id
 */
public record Suggestion(Kind kind, String text, String address, String about) {

    /** In the order in which they are proposed. */
    public enum Kind {
        PHRASE,
        TOPIC,
        TITLE,
        PLACE
    }
}
