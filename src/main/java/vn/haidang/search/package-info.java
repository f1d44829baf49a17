/** Finding published things of any module by Vietnamese text, and keeping the index true to the rows. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.haidang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
