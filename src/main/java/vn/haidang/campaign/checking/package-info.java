/** Feeds the plan check from a plan as it is being written, and keeps the reasons that people note for what it finds. */
@NamedInterface("checking")
@NullMarked
package vn.haidang.campaign.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
