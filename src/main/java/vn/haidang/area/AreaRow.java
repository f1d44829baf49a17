package vn.haidang.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit as reference data states it. */
record AreaRow(
        String code,
        LocalDate validFrom,
        String name,
        String fullName,
        String englishName,
        AreaKind kind,
        String slug,
        @Nullable String parentCode,
        boolean demo) {}
