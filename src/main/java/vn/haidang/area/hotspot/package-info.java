/**
 * Hotspot classes of wards as they were decided, and the words that must not stand beside a place in public. Planning data of
 * the city and of the ward itself: it never reaches anybody else.
 */
@NamedInterface("hotspot")
@NullMarked
package vn.haidang.area.hotspot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
