/** Agencies, unions, People's Committees and schools over time: who answers to whom, for which area, and who came after whom. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "access",
            "history",
            "history::ui",
            "listing",
            "listing::ui",
            "area"
        })
@NullMarked
package vn.haidang.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
