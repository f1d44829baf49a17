package vn.haidang.campaign.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two orders of the same rows: as few as possible count as moved. */
public final class RowOrder {

    private RowOrder() {}

    /** Keys that stand in both and keep their place among each other: the longest such run. */
    public static Set<String> kept(List<String> before, List<String> after) {
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < before.size(); place++) {
            places.put(before.get(place), place);
        }
        var common = after.stream().filter(places::containsKey).toList();
        // Index of the last row of the best run of each length, and of the row before each row in its run.
        var ends = new ArrayList<Integer>();
        var previous = new int[common.size()];
        for (var at = 0; at < common.size(); at++) {
            var place = places.getOrDefault(common.get(at), 0);
            var low = 0;
            var high = ends.size();
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (places.getOrDefault(common.get(ends.get(middle)), 0) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[at] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(at);
            } else {
                ends.set(low, at);
            }
        }
        var kept = new HashSet<String>();
        for (var at = ends.isEmpty() ? -1 : ends.getLast(); at >= 0; at = previous[at]) {
            kept.add(common.get(at));
        }
        return kept;
    }
}
