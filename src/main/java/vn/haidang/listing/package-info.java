/** Lists and tables: written for spreadsheets, read from them with problems told by row and column, views of a list kept by name. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "access"})
@NullMarked
package vn.haidang.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
