package vn.haidang.area;

import org.jspecify.annotations.Nullable;

/**
 * What became of a unit, as reference data states it.
 *
 * @param successor {@code null} where it is not known
 */
record SuccessionRow(AreaKey predecessor, @Nullable AreaKey successor, Coverage coverage, SuccessionSource source) {}
