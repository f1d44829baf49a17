package vn.haidang.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit to which a plan was sent. @param confirmedAt when it said that it has it */
public record Receipt(
        long organizationId, String organization, @Nullable Instant confirmedAt) {}
