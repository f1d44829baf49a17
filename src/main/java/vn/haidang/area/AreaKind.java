package vn.haidang.area;

import java.util.Map;

/** The kinds of unit since 1 July 2025 (two tiers, Nghị quyết 1669/NQ-UBTVQH15). */
public enum AreaKind {
    CITY,
    WARD,
    COMMUNE,
    SPECIAL_ZONE;

    private static final Map<String, AreaKind> LISTED =
            Map.of("thanh_pho", CITY, "phuong", WARD, "xa", COMMUNE, "dac_khu", SPECIAL_ZONE);

    /** Reads the word that the list of the Statistics Office uses. */
    static AreaKind ofList(String word) {
        var kind = LISTED.get(word);
        if (kind == null) {
            throw new IllegalArgumentException("unknown kind of unit: " + word);
        }
        return kind;
    }
}
