package vn.haidang.campaign.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a line promises to count.
 *
 * @param amount expected, {@code null} when not given
 */
public record CheckedIndicator(
        String slug, String name, Measure measure, @Nullable BigDecimal amount) {

    public enum Measure {
        /** Sessions, broadcasts, leaflets: what was done. */
        DONE,
        /** Attendances, households, views: whom it reached. */
        REACHED,
        /** Knowledge, beliefs, confidence, satisfaction, behaviour: what it changed. */
        CHANGED
    }
}
