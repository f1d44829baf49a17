/** A plan for trying the portal out: invented, marked so, and given to invented units only. */
@NamedInterface("demo")
@NullMarked
package vn.haidang.campaign.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
