package vn.haidang.material;

import java.time.Instant;
import vn.haidang.taxonomy.Claim;

/**
 * An officer asks experts what they think of one frozen text.
 *
 * @param note what the expert should look at
 */
public record OpinionRequest(
        long id,
        long materialId,
        long organizationId,
        String title,
        int revision,
        String revisionHash,
        Claim claim,
        String note,
        long requestedBy,
        Instant requestedAt,
        State state) {

    public static final int NOTE_MAX = 2000;

    public enum State {
        OPEN,
        ANSWERED,
        CANCELLED
    }
}
