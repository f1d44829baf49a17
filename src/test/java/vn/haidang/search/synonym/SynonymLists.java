package vn.haidang.search.synonym;

/** For tests of other packages. */
public final class SynonymLists {

    private SynonymLists() {}

    /** The lists that travel with the program. */
    public static Synonyms shipped() {
        return new SynonymList().now();
    }
}
