package vn.haidang.material.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.haidang.material.Citation;
import vn.haidang.register.Register;
import vn.haidang.shared.Reason;

/** The documents that front matter says a text rests on: by number, as {@code 120/2025/QH15} or with the part of it. */
final class CitedNumbers {

    private CitedNumbers() {}

    /** Numbers that the register does not know, or knows twice, become reasons. */
    static List<Citation> of(ContentFile file, Register register, List<Reason> reasons) {
        var cites = new ArrayList<Citation>();
        for (var value : file.list("cites")) {
            var number = value instanceof Map<?, ?> map
                    ? text(map, "number")
                    : String.valueOf(value).strip();
            var part = value instanceof Map<?, ?> map ? text(map, "part") : "";
            var known = register.ofNumber(number);
            if (known.size() == 1) {
                cites.add(new Citation(known.getFirst().id(), known.getFirst().number(), part));
            } else {
                reasons.add(Reason.of(
                        known.isEmpty() ? "material.import.cites.unknown" : "material.import.cites.twice", number));
            }
        }
        return cites;
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text.strip() : "";
    }
}
