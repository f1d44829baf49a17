package vn.haidang.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit as reference data states it. */
record AreaRow(
        String code,
        AreaPeriod period,
        LocalDate validFrom,
        boolean fromExact,
        @Nullable LocalDate validTo,
        boolean toExact,
        String name,
        String fullName,
        @Nullable String otherName,
        String englishName,
        AreaKind kind,
        String slug,
        @Nullable String parentCode,
        @Nullable Double km2,
        @Nullable Double lat,
        @Nullable Double lon,
        boolean demo) {

    AreaKey key() {
        return new AreaKey(code, validFrom);
    }
}
