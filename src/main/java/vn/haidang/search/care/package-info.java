/** Care before ranking: who may be in danger, or about to be, is offered help before anything else. */
@NullMarked
package vn.haidang.search.care;

import org.jspecify.annotations.NullMarked;
