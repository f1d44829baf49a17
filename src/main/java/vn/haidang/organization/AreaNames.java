package vn.haidang.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.haidang.area.AreaRef;
import vn.haidang.shared.VietnameseText;

/**
 * Finds the unit that a table means. Marks may be missing as long as that leaves one unit only: xã Cẩm Giang and xã Cẩm
 * Giàng differ by one.
 */
final class AreaNames {

    private final Map<String, AreaRef> exact = new HashMap<>();
    private final Map<String, List<AreaRef>> folded = new HashMap<>();

    AreaNames(List<AreaRef> areas) {
        for (var area : areas) {
            exact.put(key(area.code()), area);
            exact.put(key(area.fullName()), area);
            folded.computeIfAbsent(VietnameseText.folded(area.fullName()), _ -> new ArrayList<>())
                    .add(area);
        }
    }

    Optional<AreaRef> exactly(String text) {
        return Optional.ofNullable(exact.get(key(text)));
    }

    /** All that the words can mean when marks do not count. */
    List<AreaRef> without(String text) {
        return folded.getOrDefault(VietnameseText.folded(text), List.of());
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
