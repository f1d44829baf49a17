/** Everything that a home holds, written to one file and read back: see docs/decisions/0012. */
@NullMarked
package vn.haidang.operation.backup;

import org.jspecify.annotations.NullMarked;
