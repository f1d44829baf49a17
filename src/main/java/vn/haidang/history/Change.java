package vn.haidang.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one action did to one thing.
 *
 * @param accountId who did it; none when the portal itself did
 */
public record Change(Instant at, @Nullable Long accountId, Kind kind, List<Field> fields) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * @param labelKey of the field's name in the message bundles
     * @param before as a person reads it; empty where there was nothing
     */
    public record Field(String labelKey, String before, String after) {}
}
