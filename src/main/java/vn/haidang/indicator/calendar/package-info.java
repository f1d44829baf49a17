/** The year's calendar: what comes with the program and what officers keep, in one list. */
@NamedInterface("calendar")
@NullMarked
package vn.haidang.indicator.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
