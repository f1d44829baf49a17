package vn.haidang.area;

/** How much of a unit went into another, ordered from what can be counted on to what cannot. */
public enum Coverage {
    /** All of it. */
    FULL,
    /** Some of it; how much is stated nowhere, so no figure can be divided. */
    PARTIAL,
    /** "Chưa xác định": the code went on, or nothing is known at all; with what extent no open source says. */
    UNKNOWN;

    /** Of two steps one after the other: the worse. */
    Coverage then(Coverage next) {
        return compareTo(next) >= 0 ? this : next;
    }
}
