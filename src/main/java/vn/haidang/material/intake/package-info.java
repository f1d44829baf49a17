/** Reads a folder in the format of {@code content/} into the portal. */
@NullMarked
package vn.haidang.material.intake;

import org.jspecify.annotations.NullMarked;
