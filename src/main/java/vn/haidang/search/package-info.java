/** Finding published things of any module by Vietnamese text, and keeping the index true to the rows. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "file",
            "access",
            "history",
            "history::ui",
            "listing",
            "listing::ui"
        })
@NullMarked
package vn.haidang.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
