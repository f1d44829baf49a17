/** Agencies, unions, People's Committees and schools: who answers to whom, and for which area. */
@ApplicationModule(allowedDependencies = {"shared", "area"})
@NullMarked
package vn.haidang.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
