/** Takes in what people upload, keeps it by its content, reads its text and makes previews; the owner of a file decides who sees it. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.haidang.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
