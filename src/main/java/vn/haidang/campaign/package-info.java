/** Plans of communication: from a directive to what each unit is given to do, drafted, asked about, approved and issued. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "access",
            "taxonomy",
            "listing",
            "listing::ui",
            "history",
            "area",
            "area::neighbourhood",
            "area::hotspot",
            "organization",
            "account",
            "notification",
            "file",
            "document",
            "review",
            "register",
            "register::ui",
            "indicator",
            "indicator::calendar",
            "indicator::norm",
            "material"
        })
@NullMarked
package vn.haidang.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
