/** The frame of the workspace: menu, sign-in, first page; views of the features appear in it by their path. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "shared::ui",
            "organization",
            "account",
            "review",
            "register",
            "register::reading",
            "register::ui",
            "material",
            "material::ui",
            "taxonomy"
        })
@NullMarked
package vn.haidang.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
