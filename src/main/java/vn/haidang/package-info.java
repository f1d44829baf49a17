/** Hải Đăng: the communication portal of a city's drug-prevention programme. */
@NullMarked
package vn.haidang;

import org.jspecify.annotations.NullMarked;
