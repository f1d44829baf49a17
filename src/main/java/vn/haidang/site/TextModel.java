package vn.haidang.site;

/**
 * A page that is all text.
 *
 * @param name as keys of its texts begin: {@code about}
 * @param html safe
 */
public record TextModel(Frame frame, String name, String html) {}
