package vn.haidang.area;

/**
 * The unit at the other end of a succession.
 *
 * @param coverage how much of the predecessor is meant
 */
public record AreaLink(AreaUnit unit, Coverage coverage, SuccessionSource source) {}
