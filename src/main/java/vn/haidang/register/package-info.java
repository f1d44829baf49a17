/** Official documents: what they are called, whether they are in force, who cites them; those that lapse send what cites them to review. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "shared::ui",
            "history",
            "history::ui",
            "listing",
            "listing::ui",
            "organization",
            "account",
            "file",
            "search",
            "search::page"
        })
@NullMarked
package vn.haidang.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
