/** The annex of a plan: its lines, and what each unit is given to do of them, as drafted and as issued. */
@NamedInterface("activity")
@NullMarked
package vn.haidang.campaign.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
