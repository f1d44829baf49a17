/** Where the index is kept: files of the home, which are looked after here, or a search server. */
@NullMarked
package vn.haidang.search.store;

import org.jspecify.annotations.NullMarked;
