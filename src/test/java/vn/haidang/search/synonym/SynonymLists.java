package vn.haidang.search.synonym;

import java.util.stream.Stream;

/** For tests of other packages. */
public final class SynonymLists {

    private SynonymLists() {}

    /** The lists that travel with the program. */
    public static Synonyms shipped() {
        return new Synonyms(Stream.concat(SynonymList.shipped().stream(), FormerPlaces.lines().stream())
                .toList());
    }
}
