/** Cost norms: what one unit of something costs at most, by level and time, each with its legal basis. */
@NamedInterface("norm")
@NullMarked
package vn.haidang.indicator.norm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
