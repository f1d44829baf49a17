package vn.haidang.area;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of unit, of three tiers until 30 June 2025 and of two since (Nghị quyết 1669/NQ-UBTVQH15). */
public enum AreaKind {
    CITY,
    PROVINCE,
    URBAN_DISTRICT,
    RURAL_DISTRICT,
    /** A city below a province or a city, on the tier of districts. */
    DISTRICT_CITY,
    TOWN,
    WARD,
    COMMUNE,
    TOWNSHIP,
    SPECIAL_ZONE;

    private static final Map<String, AreaKind> LISTED = Map.of(
            "tinh", PROVINCE,
            "quan", URBAN_DISTRICT,
            "huyen", RURAL_DISTRICT,
            "thi_xa", TOWN,
            "phuong", WARD,
            "xa", COMMUNE,
            "thi_tran", TOWNSHIP,
            "dac_khu", SPECIAL_ZONE);

    /** Reads the word that the list of the Statistics Office uses, where a city is one of the first or of the second tier. */
    static AreaKind ofList(String word, @Nullable String parentCode) {
        if (word.equals("thanh_pho")) {
            return parentCode == null ? CITY : DISTRICT_CITY;
        }
        var kind = LISTED.get(word);
        if (kind == null) {
            throw new IllegalArgumentException("unknown kind of unit: " + word);
        }
        return kind;
    }

    /** Wards, communes and what stands on their tier. */
    public boolean isCommune() {
        return ordinal() >= WARD.ordinal();
    }

    public boolean isDistrict() {
        return !isCommune() && !isProvince();
    }

    public boolean isProvince() {
        return this == CITY || this == PROVINCE;
    }
}
