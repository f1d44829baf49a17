package vn.haidang.file.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Draws the first page of a PDF. */
final class PdfCover {

    private static final long MEMORY = 64L * 1024 * 1024;
    private static final int NESTED_FORMS = 3;

    private final Path scratch;

    PdfCover(Path scratch) {
        this.scratch = scratch;
    }

    /** Empty when there is no page, or a picture on it is too large to be decoded. */
    Optional<BufferedImage> scaledInto(Path file, int boxWidth, int boxHeight) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MEMORY).setTempDir(scratch.toFile());
        try (var pdf = Loader.loadPDF(file.toFile(), memory.streamCache)) {
            if (pdf.getNumberOfPages() == 0) {
                return Optional.empty();
            }
            var page = pdf.getPage(0);
            if (hasTooLargePicture(page.getResources(), NESTED_FORMS)) {
                return Optional.empty();
            }
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return Optional.of(renderer.renderImage(0, scale(page, boxWidth, boxHeight), ImageType.RGB));
        }
    }

    private static float scale(PDPage page, int boxWidth, int boxHeight) {
        var box = page.getCropBox();
        var onItsSide = page.getRotation() % 180 != 0;
        var width = onItsSide ? box.getHeight() : box.getWidth();
        var height = onItsSide ? box.getWidth() : box.getHeight();
        return Math.min(boxWidth / width, boxHeight / height);
    }

    private static boolean hasTooLargePicture(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null) {
            return false;
        }
        for (var name : resources.getXObjectNames()) {
            var tooLarge = switch (resources.getXObject(name)) {
                case PDImageXObject image -> (long) image.getWidth() * image.getHeight() > PictureFile.MAX_PIXELS;
                case PDFormXObject form when depth > 0 -> hasTooLargePicture(form.getResources(), depth - 1);
                case null, default -> false;
            };
            if (tooLarge) {
                return true;
            }
        }
        return false;
    }
}
