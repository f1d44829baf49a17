/** Getting in and staying in: the brake on guessing, sign-ins as they are written down, the sessions that are open. */
@NamedInterface("entry")
@NullMarked
package vn.haidang.account.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
