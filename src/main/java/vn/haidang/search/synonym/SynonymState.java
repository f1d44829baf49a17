package vn.haidang.search.synonym;

/** Where a line comes from, and whether it is used. */
public enum SynonymState {
    /** Travels with the program. */
    SHIPPED,
    /** Written by editors. */
    OWN,
    /** Travels with the program and is not used. */
    OFF;

    public String messageKey() {
        return "search.synonym.state." + name();
    }
}
