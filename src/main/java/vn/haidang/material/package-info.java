/** Everything that is published: drafts, revisions, approval, and the public row that the site reads. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "history",
            "listing",
            "listing::ui",
            "shared::ui",
            "organization",
            "account",
            "area::hotspot",
            "file",
            "search",
            "search::page",
            "review",
            "register",
            "register::ui",
            "taxonomy"
        })
@NullMarked
package vn.haidang.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
