package vn.haidang.file.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import vn.haidang.file.FileKind;

/** Small pictures of files, as JPEG. */
final class Drawing {

    /** Wide enough for a card on a dense screen. */
    static final int WIDTH = 640;

    static final int HEIGHT = 2 * WIDTH;

    private static final float QUALITY = 0.85f;

    private final PdfCover covers;

    Drawing(Path scratch) {
        this.covers = new PdfCover(scratch);
    }

    /** @param to where the small picture goes, if there is one */
    Picture make(Path file, FileKind kind, Path to) throws IOException {
        return switch (kind) {
            case PDF -> ofPdf(file, to);
            case PNG, JPG, WEBP -> ofPicture(file, kind, to);
            case DOCX, PPTX, XLSX, TXT, SVG, MP3, MP4 -> Picture.NONE;
        };
    }

    private Picture ofPdf(Path file, Path to) throws IOException {
        var cover = covers.scaledInto(file, WIDTH, HEIGHT);
        if (cover.isPresent()) {
            write(cover.get(), to);
        }
        return new Picture(null, null, cover.isPresent());
    }

    private static Picture ofPicture(Path file, FileKind kind, Path to) throws IOException {
        try (var picture = PictureFile.open(file, kind)) {
            var small = !picture.isTooLarge();
            if (small) {
                write(picture.scaledInto(WIDTH, HEIGHT), to);
            }
            return new Picture(picture.width(), picture.height(), small);
        }
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(file.toFile())) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
