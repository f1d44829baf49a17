package vn.haidang.area;

/**
 * A unit as other modules show and keep it.
 *
 * @param code of the Statistics Office; unique only together with the date from which the unit is valid
 * @param fullName with the unit's word, as in "Phường Hồng Bàng"
 */
public record AreaRef(
        long id, String code, String fullName, String englishName, AreaKind kind, String slug, boolean demo) {}
