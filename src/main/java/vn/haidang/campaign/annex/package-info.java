/** Reads the task annex of a plan as people paste it from Word into lines; what it does not understand stays as text and is marked. */
@NamedInterface("annex")
@NullMarked
package vn.haidang.campaign.annex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
