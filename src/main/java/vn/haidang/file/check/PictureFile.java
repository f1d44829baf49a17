package vn.haidang.file.check;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.haidang.file.FileKind;

/** An image file whose header is read first: a small file can claim pixels that fill the memory. */
public final class PictureFile implements Closeable {

    /** A poster of A1 in print quality has 70 million. */
    public static final long MAX_PIXELS = 80_000_000;

    private final ImageInputStream input;
    private final ImageReader reader;
    private final int quarterTurns;
    private final int width;
    private final int height;

    private PictureFile(ImageInputStream input, ImageReader reader, int quarterTurns) throws IOException {
        this.input = input;
        this.reader = reader;
        this.quarterTurns = quarterTurns;
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
    }

    static PictureFile open(Path file, FileKind kind) throws IOException {
        var input = ImageIO.createImageInputStream(file.toFile());
        try {
            var turns = kind == FileKind.JPG ? quarterTurns(input) : 0;
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("no reader for " + file);
            }
            var reader = readers.next();
            reader.setInput(input, true, true);
            return new PictureFile(input, reader, turns);
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    int width() {
        return liesOnItsSide() ? height : width;
    }

    int height() {
        return liesOnItsSide() ? width : height;
    }

    boolean isTooLarge() {
        return (long) width * height > MAX_PIXELS;
    }

    /** Upright, no larger than the box; skips pixels while decoding where there are many more than needed. */
    BufferedImage scaledInto(int boxWidth, int boxHeight) throws IOException {
        var scale = Math.min(1, Math.min((double) boxWidth / width(), (double) boxHeight / height()));
        var targetWidth = Math.max(1, (int) Math.round(width * scale));
        var targetHeight = Math.max(1, (int) Math.round(height * scale));
        var spare = Math.max(1, width / (targetWidth * 4));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(spare, spare, 0, 0);
        return Pixels.turned(Pixels.scaled(reader.read(0, parameters), targetWidth, targetHeight), quarterTurns);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }

    private boolean liesOnItsSide() {
        return quarterTurns % 2 != 0;
    }

    /** Phones store a photo as the sensor saw it and note how they were held. */
    private static int quarterTurns(ImageInputStream input) throws IOException {
        input.mark();
        try {
            for (var segment : JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif")) {
                var data = segment.data();
                data.skipNBytes(1); // padding after the name of the segment
                try (var exif = new MemoryCacheImageInputStream(data)) {
                    var orientation = new TIFFReader().read(exif).getEntryById(TIFF.TAG_ORIENTATION);
                    if (orientation != null && orientation.getValue() instanceof Number value) {
                        return switch (value.intValue()) {
                            case 3 -> 2;
                            case 6 -> 1;
                            case 8 -> 3;
                            default -> 0;
                        };
                    }
                }
            }
            return 0;
        } catch (IOException | RuntimeException _) {
            return 0; // a photo with a damaged note is still a photo
        } finally {
            input.reset();
        }
    }
}
