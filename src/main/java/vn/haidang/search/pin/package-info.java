/** What editors put first for a text that people search, from one day to another. */
@NamedInterface("pin")
@NullMarked
package vn.haidang.search.pin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
