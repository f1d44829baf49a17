/** The public face: server-rendered pages, feeds and the JSON API; stateless, without cookies. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "area",
            "organization",
            "file",
            "search",
            "search::care",
            "search::suggestion",
            "search::missed",
            "register",
            "material",
            "campaign::link",
            "campaign::paper",
            "taxonomy"
        })
@NullMarked
package vn.haidang.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
