/** Who acts: permissions, roles as sets of them, where they hold, and the person of a session. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.haidang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
