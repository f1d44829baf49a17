/** What comes next: the days ahead as list, sheet, calendar feed and mail, with what has changed since the last print. */
@NamedInterface("ahead")
@NullMarked
package vn.haidang.campaign.ahead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
