/**
 * Looks at files from outside, takes personal data out of them and reads them. All of it runs in a process of its own
 * (docs/decisions/0010): nothing here knows the portal, its database or its secrets.
 */
@NullMarked
package vn.haidang.file.check;

import org.jspecify.annotations.NullMarked;
