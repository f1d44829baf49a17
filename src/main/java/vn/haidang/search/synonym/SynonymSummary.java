package vn.haidang.search.synonym;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param key names the line
 * @param version of what editors wrote; 0 while they wrote nothing
 * @param updatedAt {@code null} while nobody changed it
 */
public record SynonymSummary(
        String key,
        String line,
        SynonymState state,
        String note,
        long version,
        @Nullable Instant updatedAt,
        @Nullable Long updatedBy) {}
