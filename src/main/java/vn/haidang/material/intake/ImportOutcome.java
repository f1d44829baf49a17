package vn.haidang.material.intake;

/** What became of a document. */
public enum ImportOutcome {
    IMPORTED,
    UPDATED,
    UNCHANGED,
    /** It changed nothing; the reason says why. */
    FAILED
}
