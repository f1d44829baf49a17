/** The workspace's pages of the register: list, entry, form, who has studied what. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.register.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
