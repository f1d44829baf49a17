package vn.haidang.register;

import vn.haidang.file.FileHash;

/**
 * The file of a document.
 *
 * @param name by which it is downloaded
 * @param size in bytes
 */
public record DocumentFile(String name, FileHash hash, String mediaType, long size) {}
