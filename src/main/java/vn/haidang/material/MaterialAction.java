package vn.haidang.material;

/** What a person can do with a material; services say for each why not. */
public enum MaterialAction {
    READ,
    EDIT,
    SUBMIT,
    TAKE_BACK,
    APPROVE,
    RETURN,
    WITHDRAW,
    /** A second person stands behind a publication that was forced. */
    CONFIRM,
    /** Topics, audiences and the day of the next look are set for many drafts at once. */
    LABEL,
    /** An earlier revision becomes the working text again. */
    RESTORE,
    /** A text that was never public is thrown away, for good only after a while. */
    DISCARD,
    /** What was thrown away comes back. */
    PUT_BACK,
    /** Experts are asked what they think of what it claims. */
    ASK_OPINION,
    /** An expert says what they think. */
    OPINE
}
