/** Runs the portal: owns its home, brings data in at start, says when it is ready, and serves the commands of {@code bin/}. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "area",
            "area::hotspot",
            "organization",
            "account",
            "file",
            "search",
            "register",
            "material",
            "campaign::demo",
            "material::intake"
        })
@NullMarked
package vn.haidang.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
