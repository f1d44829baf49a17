package vn.haidang.campaign.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line with where it stands.
 *
 * @param key the same for the draft and for what was issued of it
 * @param campaign key of the campaign that it belongs to; none where it stands for itself
 */
public record ActivityLine(
        long id,
        long planId,
        String key,
        long position,
        long version,
        ActivityText text,
        @Nullable String campaign,
        @Nullable Long updatedBy,
        Instant updatedAt) {}
