/** A frozen plan as it lies before those who are asked about it: what will be on paper, and nothing internal. */
@NamedInterface("paper")
@NullMarked
package vn.haidang.campaign.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
