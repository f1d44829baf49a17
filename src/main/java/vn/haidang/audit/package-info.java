/** Who signed in and what was administered, in a chain of entries that cannot be edited unnoticed. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "access", "listing", "listing::ui"})
@NullMarked
package vn.haidang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
