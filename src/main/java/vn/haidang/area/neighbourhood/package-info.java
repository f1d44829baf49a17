/** Neighbourhoods (khu dân cư: tổ dân phố, thôn …), which each ward keeps by itself. */
@NamedInterface("neighbourhood")
@NullMarked
package vn.haidang.area.neighbourhood;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
