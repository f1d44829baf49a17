package vn.haidang.search.care;

/** What a question calls for before any result is shown. */
public enum Care {
    NONE,
    /** Somebody may be in danger now: 115 and 111 come first. */
    EMERGENCY,
    /** Asks where to get drugs or how to make them: gets help, and its words are not repeated. */
    SUPPLY
}
