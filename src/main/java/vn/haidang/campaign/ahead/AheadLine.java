package vn.haidang.campaign.ahead;

import org.jspecify.annotations.Nullable;

/**
 * An entry with what has become of it since the last print.
 *
 * @param before what was printed, where it was another thing
 */
public record AheadLine(
        AheadEntry entry, AheadChange change, @Nullable AheadCells before) {}
