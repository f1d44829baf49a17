package vn.haidang.file;

/** How far the checks of a file have come. Only a clean file is public, or can be. */
public enum Scanning {
    /** Lies in quarantine until the virus scanner answers. */
    WAITING,
    CLEAN,
    /** The scanner knows it; no byte of it is kept, only that it was refused. */
    REFUSED
}
