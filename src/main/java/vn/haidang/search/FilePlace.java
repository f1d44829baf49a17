package vn.haidang.search;

import org.jspecify.annotations.Nullable;
import vn.haidang.search.light.Excerpt;

/**
 * The page of a file that holds most of what was asked for.
 *
 * @param name of the file
 * @param page from 1; nothing for files without pages
 */
public record FilePlace(String name, @Nullable Integer page, Excerpt excerpt) {}
