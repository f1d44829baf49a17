package vn.haidang.material;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from.
 *
 * @param title with publisher and year, as a reader would look for it
 * @param url absolute http(s) address, when there is one
 */
public record Source(String title, @Nullable String url) {}
