/** Administrative units of the city with their history, what is kept below and about them, and their map. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "access", "history", "history::ui", "listing", "listing::ui"})
@NullMarked
package vn.haidang.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
