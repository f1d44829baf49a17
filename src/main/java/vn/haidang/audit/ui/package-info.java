/** The audit as those read it who may. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
