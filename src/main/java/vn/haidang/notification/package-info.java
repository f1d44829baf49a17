/** Mails: written with what they tell of, sent later, and emptied once they are gone. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package vn.haidang.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
