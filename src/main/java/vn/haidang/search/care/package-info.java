/** Care before ranking: who may be in danger, or about to be, is offered help before anything else. */
@NamedInterface("care")
@NullMarked
package vn.haidang.search.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
