package vn.haidang.material;

/** What the public sees of a material; says nothing about the working text, see {@link Stage}. */
public enum Publicity {
    NONE,
    /** Approved, to appear at a set time. */
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
}
