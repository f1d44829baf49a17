/** The workspace's pages of units, their figures and their neighbourhoods. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.area.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
