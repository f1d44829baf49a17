package vn.haidang.material;

/** How a review that a lapsed document had asked for came to its end. */
public enum CitationOutcome {
    /** A text that was frozen since is public now. */
    REVISED,
    /** An officer looked, and the text stays as it is. */
    KEPT,
    /** The document is in force after all. */
    RESTORED
}
