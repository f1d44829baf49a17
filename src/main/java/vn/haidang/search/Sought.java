package vn.haidang.search;

import vn.haidang.search.light.Lights;

/**
 * What is looked for in texts that belong to a hit.
 *
 * @param words as typed, as meant, and by other names
 * @param meant as it was probably meant, with its marks
 */
public record Sought(String words, String meant, Lights lights) {}
