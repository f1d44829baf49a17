package vn.haidang.material;

import vn.haidang.file.FileHash;

/**
 * A file of a material.
 *
 * @param name by which it is downloaded; unique within the material
 * @param title what a reader sees, as in "Bản in A4"
 * @param size in bytes
 */
public record AttachedFile(String name, String title, FileHash hash, String mediaType, long size) {}
