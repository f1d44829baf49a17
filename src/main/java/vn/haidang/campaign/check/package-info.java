/** Looks at a communication plan and says, with evidence and a better way, what prevention science or the rules speak against. */
@NamedInterface("check")
@NullMarked
package vn.haidang.campaign.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
