/** The workspace's page of coverage: table, map, gaps. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.coverage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
