package vn.haidang.material;

/**
 * The text that a submitted one is compared with.
 *
 * @param approved whether it was approved; else it is the one that was returned
 */
public record Earlier(MaterialDraft draft, boolean approved) {}
