/** What people searched and did not find: counted without anybody's words until many asked for the same on several days. */
@NamedInterface("missed")
@NullMarked
package vn.haidang.search.missed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
