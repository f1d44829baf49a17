/** Widgets that the workspace views of two or more features use. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
