/** Lights up in texts what was asked for, and chooses the places that are shown. */
@NullMarked
package vn.haidang.search.light;

import org.jspecify.annotations.NullMarked;
