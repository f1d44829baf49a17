package vn.haidang.search.missed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts in memory what is to be written together; what does not fit any more is not counted. */
final class Misses {

    /** Different texts between two writings: far above what people ask, far below what a machine can make up. */
    static final int DISTINCT_MAX = 2_000;

    /** A text on a day. */
    record Miss(LocalDate day, String text) {}

    private Map<Miss, Integer> counts = new HashMap<>();

    synchronized void count(Miss miss) {
        if (counts.containsKey(miss) || counts.size() < DISTINCT_MAX) {
            counts.merge(miss, 1, Integer::sum);
        }
    }

    /** All that was counted since the last time. */
    synchronized Map<Miss, Integer> take() {
        var taken = counts;
        counts = new HashMap<>();
        return taken;
    }
}
