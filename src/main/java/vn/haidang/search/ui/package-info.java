/** The workspace's pages of the search: what was not found, what is put first, why a result is found. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
