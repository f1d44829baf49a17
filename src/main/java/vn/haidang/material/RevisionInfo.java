package vn.haidang.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision in a list.
 *
 * @param authorId nobody when an import made it
 */
public record RevisionInfo(
        int number, String hash, @Nullable Long authorId, Instant createdAt) {}
