package vn.haidang.campaign.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line with where it stands. @param key the same for the draft and for what was issued of it */
public record ActivityLine(
        long id,
        long planId,
        String key,
        long position,
        long version,
        ActivityText text,
        @Nullable Long updatedBy,
        Instant updatedAt) {}
