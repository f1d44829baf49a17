/** What a plan sets out to reach, what its lines are expected to bring towards it, and what they cost. */
@NamedInterface("target")
@NullMarked
package vn.haidang.campaign.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
