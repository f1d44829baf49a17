/** What happened to a material: each change of state with who, when and why. */
@NullMarked
package vn.haidang.material.trail;

import org.jspecify.annotations.NullMarked;
