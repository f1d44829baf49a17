/** The workspace's pages of materials: list, writing, details, decision. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.material.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
