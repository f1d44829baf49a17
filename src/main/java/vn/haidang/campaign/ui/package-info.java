/** The workspace's pages of plans: the list, the annex as a grid, the text, who does what, the check, the way to issue. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.campaign.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
