package vn.haidang.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The embedded fonts. Both families are under the SIL Open Font License and hold every Vietnamese letter with its
 * stacked marks. (The Liberation of Debian's fonts-liberation 1.07 does not: the one used here is 2.00.5.)
 */
enum Typeface {
    SANS("Be Vietnam Pro", 400, false, "/fonts/BeVietnamPro-Regular.ttf"),
    SANS_ITALIC("Be Vietnam Pro", 400, true, "/fonts/BeVietnamPro-Italic.ttf"),
    SANS_BOLD("Be Vietnam Pro", 700, false, "/fonts/BeVietnamPro-Bold.ttf"),
    DISPLAY("Be Vietnam Pro ExtraBold", 400, false, "/fonts/BeVietnamPro-ExtraBold.ttf"),
    SERIF("Liberation Serif", 400, false, "/liberation/LiberationSerif-Regular.ttf"),
    SERIF_ITALIC("Liberation Serif", 400, true, "/liberation/LiberationSerif-Italic.ttf"),
    SERIF_BOLD("Liberation Serif", 700, false, "/liberation/LiberationSerif-Bold.ttf"),
    SERIF_BOLD_ITALIC("Liberation Serif", 700, true, "/liberation/LiberationSerif-BoldItalic.ttf");

    final String family;
    final int weight;
    final boolean italic;
    private final String resource;

    Typeface(String family, int weight, boolean italic, String resource) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.resource = resource;
    }

    InputStream open() {
        InputStream stream = Typeface.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("Font not on the class path: " + resource);
        }
        return stream;
    }

    /** Drawings name fonts by family, so Java's own font list has to know ours. */
    static void registerForDrawing() {
        for (Typeface typeface : values()) {
            try (InputStream stream = typeface.open()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("Broken font " + typeface.resource, e);
            }
        }
    }
}
