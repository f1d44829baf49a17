/** The frame of the workspace: menu, sign-in, first page; views of the features appear in it by their path. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "shared::ui",
            "area::ui",
            "organization",
            "organization::ui",
            "account",
            "account::entry",
            "account::factor",
            "account::ui",
            "audit::ui",
            "campaign::ui",
            "campaign::ahead",
            "coverage::ui",
            "review",
            "search::ui",
            "register",
            "register::reading",
            "register::ui",
            "indicator::ui",
            "material",
            "material::ui",
            "campaign",
            "taxonomy"
        })
@NullMarked
package vn.haidang.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
