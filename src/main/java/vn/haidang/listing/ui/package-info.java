/** A list as a page: filters that stand in the address, a lazy grid, kept views, export, actions on many rows; and tables brought in. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.listing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
