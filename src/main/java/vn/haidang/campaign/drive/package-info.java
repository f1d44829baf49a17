/** Campaigns of a plan: peak periods and action months with a message, a time, themes and audiences, to which lines belong. */
@NamedInterface("drive")
@NullMarked
package vn.haidang.campaign.drive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
