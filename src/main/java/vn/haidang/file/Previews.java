package vn.haidang.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Home;

/** Small pictures of files, as JPEG. Derived data: what is missing is made again. */
@Component
class Previews {

    /** Wide enough for a card on a dense screen. */
    static final int WIDTH = 640;

    static final int HEIGHT = 2 * WIDTH;

    private static final Logger log = LoggerFactory.getLogger(Previews.class);
    private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(60));
    private static final float QUALITY = 0.85f;

    private final HashFolder folder;
    private final FileStore store;
    private final PdfCover covers;

    Previews(Home home, FileStore store) {
        this.folder = new HashFolder(home.previews(), ".jpg");
        this.store = store;
        this.covers = new PdfCover(home.temporary());
        folder.removeLeftovers();
        ImageIO.setUseCache(false);
    }

    Optional<Path> find(FileHash hash) {
        return Optional.of(folder.path(hash)).filter(Files::isRegularFile);
    }

    /** A file that cannot be drawn has no preview; that is no error. */
    Picture make(FileInfo info) {
        var hash = info.hash();
        var file = store.file(hash);
        try {
            return LIMIT.within("file-preview", () -> switch (info.kind()) {
                case PDF -> ofPdf(hash, file);
                case PNG, JPG, WEBP -> ofPicture(hash, info.kind(), file);
                case DOCX, PPTX, XLSX, TXT, SVG, MP3, MP4 -> Picture.NONE;
            });
        } catch (ExecutionException e) {
            log.warn("No preview of {} ({}): {}", hash, info.kind().label(), String.valueOf(e.getCause()));
            return Picture.NONE;
        }
    }

    private Picture ofPdf(FileHash hash, Path file) throws IOException {
        var cover = covers.scaledInto(file, WIDTH, HEIGHT);
        if (cover.isPresent()) {
            keep(cover.get(), hash);
        }
        return new Picture(null, null, cover.isPresent());
    }

    private Picture ofPicture(FileHash hash, FileKind kind, Path file) throws IOException {
        try (var picture = PictureFile.open(file, kind)) {
            var small = !picture.isTooLarge();
            if (small) {
                keep(picture.scaledInto(WIDTH, HEIGHT), hash);
            }
            return new Picture(picture.width(), picture.height(), small);
        }
    }

    private void keep(BufferedImage image, FileHash hash) throws IOException {
        var file = folder.temporary();
        try {
            write(image, file);
            folder.adopt(file, hash);
        } finally {
            Files.deleteIfExists(file);
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
