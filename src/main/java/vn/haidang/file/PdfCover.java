package vn.haidang.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.springframework.util.unit.DataSize;

/** Draws the first page of a PDF. */
final class PdfCover {

    private static final DataSize MEMORY = DataSize.ofMegabytes(64);
    private static final int NESTED_FORMS = 3;

    private final Path scratch;

    PdfCover(Path scratch) {
        this.scratch = scratch;
        keepFontCacheIn(scratch);
    }

    /** Empty when there is no page, or a picture on it is too large to be decoded. */
    Optional<BufferedImage> scaledInto(Path file, int boxWidth, int boxHeight) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MEMORY.toBytes()).setTempDir(scratch.toFile());
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

    /**
     * PDFBox notes the fonts of the machine in a file, and does so in the home of whoever runs the portal unless it is
     * given another folder that exists; reading the text of a PDF is enough to make it do so.
     */
    private static void keepFontCacheIn(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("pdfbox.fontcache", folder.toString());
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
