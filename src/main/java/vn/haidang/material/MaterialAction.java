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
    CONFIRM
}
