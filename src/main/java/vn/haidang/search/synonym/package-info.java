/** Other words for the same thing: searched beside what was typed. */
@NullMarked
package vn.haidang.search.synonym;

import org.jspecify.annotations.NullMarked;
