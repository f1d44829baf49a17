package vn.haidang.register;

/**
 * Something that cites an entry.
 *
 * @param kindKey message key of what it is
 * @param part which part of the document, in words; empty for the whole
 * @param path of its page in the workspace
 * @param toReview whether it waits for somebody to look at it again
 */
public record CitingItem(String kindKey, String title, String part, String path, boolean toReview) {}
