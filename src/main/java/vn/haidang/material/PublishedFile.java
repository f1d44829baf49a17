package vn.haidang.material;

import jakarta.persistence.Embeddable;
import vn.haidang.file.FileHash;

/** A file as the public row keeps it: the hash in its own column, so that the rows of a newly read file are found. */
@Embeddable
record PublishedFile(String name, String title, String hash, String mediaType, long size) {

    static PublishedFile of(AttachedFile file) {
        return new PublishedFile(file.name(), file.title(), file.hash().value(), file.mediaType(), file.size());
    }

    AttachedFile attached() {
        return new AttachedFile(name, title, new FileHash(hash), mediaType, size);
    }
}
