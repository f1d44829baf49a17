package vn.haidang.material.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upload for import, as lists and its own page show it.
 *
 * @param by whose it is
 * @param publish whether documents are put before the public at once
 * @param reason why nobody decides first; empty unless {@code publish}
 * @param trouble key of what stopped it or makes it wait
 * @param documents in the archive
 * @param size in bytes, unpacked
 */
public record ImportSummary(
        long id,
        String fileName,
        String by,
        Instant receivedAt,
        ImportState state,
        boolean publish,
        String reason,
        @Nullable String trouble,
        int documents,
        long size,
        int imported,
        int updated,
        int unchanged,
        int failed,
        @Nullable Instant endedAt) {

    public int done() {
        return imported + updated + unchanged + failed;
    }

    public int count(ImportOutcome outcome) {
        return switch (outcome) {
            case IMPORTED -> imported;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case FAILED -> failed;
        };
    }
}
