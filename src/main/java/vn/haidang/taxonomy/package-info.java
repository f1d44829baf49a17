/** The controlled lists by which everything is sorted and found: topics and audiences. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.haidang.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
