/** Submit, then approve or return: bound to one revision, never decided by the one who submitted it. */
@ApplicationModule(allowedDependencies = {"shared", "access", "account", "organization"})
@NullMarked
package vn.haidang.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
