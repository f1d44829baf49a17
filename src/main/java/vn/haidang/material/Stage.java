package vn.haidang.material;

/** Where the working text stands; says nothing about what is public, see {@link Publicity}. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    /** Nothing was written since the last approval. */
    APPROVED,
    /** Thrown away before it was ever public; kept for a while, then deleted. */
    DISCARDED
}
