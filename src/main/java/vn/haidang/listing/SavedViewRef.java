package vn.haidang.listing;

/**
 * A view of a list that a person kept.
 *
 * @param query of the list's address, without the question mark
 */
public record SavedViewRef(long id, String name, String query) {

    public static final int NAME_MAX = 60;
    public static final int QUERY_MAX = 2_000;
}
