package vn.haidang.search.synonym;

/** Where the other names come from. */
@FunctionalInterface
public interface SynonymSource {

    /** Those of this moment; the same object while nothing was changed. */
    Synonyms now();
}
