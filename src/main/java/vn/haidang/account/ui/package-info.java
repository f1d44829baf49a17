/** Views of accounts: the administrators' list and pages, one's own page, and the pages that links open. */
@NamedInterface("ui")
@NullMarked
package vn.haidang.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
