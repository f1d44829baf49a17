package vn.haidang.search;

import java.util.List;

/**
 * A result and why it is found where it is.
 *
 * @param pinned an editor put it there
 * @param parts the weightiest first
 * @param raw what the index itself says, for those who can read it
 */
public record WhyHit(Hit hit, boolean pinned, List<WhyPart> parts, String raw) {}
