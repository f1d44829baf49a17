package vn.haidang.file.check;

import org.jspecify.annotations.Nullable;

/**
 * How a file looks.
 *
 * @param width of an image in pixels, as it is shown
 * @param height of an image in pixels, as it is shown
 */
public record Picture(@Nullable Integer width, @Nullable Integer height, boolean hasPreview) {

    public static final Picture NONE = new Picture(null, null, false);
}
