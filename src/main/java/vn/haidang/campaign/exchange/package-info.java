/** A plan's annex as a spreadsheet and back again, and a revised Word annex against it: identical, or every difference told; and models of annexes to begin with. */
@NamedInterface("exchange")
@NullMarked
package vn.haidang.campaign.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
