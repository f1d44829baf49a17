/** What plans choose from: indicators, forms of communication, themes, cost norms and the year's calendar, as data. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "access",
            "taxonomy",
            "history",
            "history::ui",
            "listing",
            "listing::ui"
        })
@NullMarked
package vn.haidang.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
