/** Accounts, roles as sets of permissions, the scope in which they hold, and signing in. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "access",
            "history",
            "listing",
            "listing::ui",
            "audit",
            "audit::ui",
            "notification",
            "organization"
        })
@NullMarked
package vn.haidang.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
