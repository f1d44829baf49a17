package vn.haidang.material;

/** A badge that says how to read a material. */
public enum Notice {
    NONE,
    /** Verbatim text whose legal bases have changed since. */
    BASIS_CHANGED
}
