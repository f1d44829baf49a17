/** Links by which a leader reads a frozen plan and comments on it: expiring, revocable, good for nothing else. */
@NamedInterface("link")
@NullMarked
package vn.haidang.campaign.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
