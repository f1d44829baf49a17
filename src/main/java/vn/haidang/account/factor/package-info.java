/** The second factor of signing in: codes by time (RFC 6238) and recovery codes. */
@NamedInterface("factor")
@NullMarked
package vn.haidang.account.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
