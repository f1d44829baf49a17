/** The workspace's pages of what plans choose from: indicators, forms, cost norms, the year's calendar. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.indicator.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
