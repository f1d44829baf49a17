/** An entity for trials of the search. Outside {@code vn.haidang}, so that no application context maps it. */
@NullMarked
package sample.findable;

import org.jspecify.annotations.NullMarked;
