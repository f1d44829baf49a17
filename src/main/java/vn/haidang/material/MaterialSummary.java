package vn.haidang.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the workspace's list.
 *
 * @param toReview a document that it cites has lapsed
 * @param author who created it; nobody when an import did
 */
public record MaterialSummary(
        long id,
        String title,
        MaterialKind kind,
        Stage stage,
        Publicity publicity,
        boolean forced,
        boolean toReview,
        String organization,
        @Nullable String author,
        Instant updatedAt) {}
