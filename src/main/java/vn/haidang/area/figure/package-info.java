/** Dated figures of units and neighbourhoods, each with its source: population, households, schools, pupils by grade. */
@NamedInterface("figure")
@NullMarked
package vn.haidang.area.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
