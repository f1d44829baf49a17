/** Administrative units of the city, each with the time for which it is valid. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.haidang.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
