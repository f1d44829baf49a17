/** The history of one thing, as its page shows it. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.history.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
