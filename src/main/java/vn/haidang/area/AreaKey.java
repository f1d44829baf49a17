package vn.haidang.area;

import java.time.LocalDate;

/** What tells units apart: a code alone was given to other units in other reforms. */
record AreaKey(String code, LocalDate validFrom) {}
