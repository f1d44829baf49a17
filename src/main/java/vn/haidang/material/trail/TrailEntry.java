package vn.haidang.material.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param revision that it was about, where it was about one
 * @param accountId who did it; none when an import or the clock did
 * @param detail a constant or an instant, as {@link Happening} says; empty where there is none
 * @param note what the person wrote; empty where nothing was written
 */
public record TrailEntry(
        Happening kind,
        @Nullable Integer revision,
        Instant at,
        @Nullable Long accountId,
        String detail,
        String note) {}
