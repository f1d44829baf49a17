package vn.haidang.search;

import vn.haidang.file.FileHash;

/**
 * A file that the public may read.
 *
 * @param name by which it is downloaded
 */
public record FileOfThing(String publicId, FileHash hash, String name, String mediaType) {

    /** As rows keep it. */
    public FileOfThing(String publicId, String hash, String name, String mediaType) {
        this(publicId, new FileHash(hash), name, mediaType);
    }
}
