/** Documents that units are asked to study (quán triệt) by a day, and what each unit says it did. */
@NamedInterface("reading")
@NullMarked
package vn.haidang.register.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
