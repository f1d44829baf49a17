/** Keeps what experts were asked about a material and what they said; who may do so is decided above. */
@NullMarked
package vn.haidang.material.opinion;

import org.jspecify.annotations.NullMarked;
