/** What is planned, done and missing: communes and neighbourhoods against audiences, topics, forms and months. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "access",
            "taxonomy",
            "listing",
            "listing::ui",
            "area",
            "area::neighbourhood",
            "area::figure",
            "area::hotspot",
            "organization",
            "account",
            "indicator",
            "campaign",
            "campaign::activity",
            "campaign::annex"
        })
@NullMarked
package vn.haidang.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
