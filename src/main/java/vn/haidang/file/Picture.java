package vn.haidang.file;

import org.jspecify.annotations.Nullable;

/**
 * How a file looks.
 *
 * @param width of an image in pixels, as it is shown
 * @param height of an image in pixels, as it is shown
 */
record Picture(@Nullable Integer width, @Nullable Integer height, boolean hasPreview) {

    static final Picture NONE = new Picture(null, null, false);
}
