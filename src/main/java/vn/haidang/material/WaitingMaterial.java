package vn.haidang.material;

import java.time.Instant;

/**
 * A material that waits for the decision of the person who asks.
 *
 * @param marked whether that person has opened it and marked it as checked
 */
public record WaitingMaterial(
        long id,
        String title,
        String organization,
        String submittedBy,
        Instant submittedAt,
        String revisionHash,
        boolean marked) {}
