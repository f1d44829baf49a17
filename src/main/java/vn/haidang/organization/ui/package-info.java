/** The workspace's pages of organizations: list, page of one, bringing tables in. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.organization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
