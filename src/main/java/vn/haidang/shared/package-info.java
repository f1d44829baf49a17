/** Values and rules that every module speaks: the home folder, Vietnamese text, slugs, time, messages, refusals. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.haidang.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
