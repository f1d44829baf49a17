/** Who changed what and when in reference and administration data, and what is gone. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "access"})
@NullMarked
package vn.haidang.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
