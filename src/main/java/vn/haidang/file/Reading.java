package vn.haidang.file;

/** How far the portal has come with the text of a file. */
public enum Reading {
    WAITING,
    /** Its text, if such a file can have one, is there. */
    READ,
    /** Damaged, locked with a password, or too much work; it can still be downloaded. */
    UNREADABLE
}
