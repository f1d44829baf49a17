/** Reads a folder in the format of {@code content/} into the portal. */
@NamedInterface("intake")
@NullMarked
package vn.haidang.material.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
