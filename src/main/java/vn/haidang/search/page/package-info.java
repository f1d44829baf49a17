/** The pages of files, each a row of the index of its own: on which of them the words stand that were asked for. */
@NamedInterface("page")
@NullMarked
package vn.haidang.search.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
