package vn.haidang.file;

/** The text of a file is there. Sent inside the transaction that stores it: what a listener writes commits with it. */
public record FileRead(FileHash hash) {}
