package vn.haidang.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.haidang.file.FileFixtures.filesUnder;
import static vn.haidang.file.FileFixtures.stream;
import static vn.haidang.file.FileFixtures.utf8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.haidang.shared.Home;

class PreviewsTest {

    private Home home;
    private FileStore store;
    private Previews previews;

    @BeforeEach
    void open(@TempDir Path folder) {
        home = new Home(folder);
        store = new LocalFileStore(home);
        previews = new Previews(home, store);
    }

    @Test
    void ofAPdfIsItsFirstPage() throws IOException {
        var file = kept(FileKind.PDF, FileFixtures.pdf());
        assertThat(previews.make(file)).isEqualTo(new Picture(null, null, true));
        var preview = preview(file);
        assertThat(preview.getWidth()).isEqualTo(Previews.WIDTH);
        assertThat(preview.getHeight()).isBetween(900, 910);
        assertThat(filesUnder(home.previews())).hasSize(1);
    }

    @Test
    void ofALargePictureIsScaled() throws IOException {
        var file = kept(FileKind.PNG, FileFixtures.png(4000, 3000));
        assertThat(previews.make(file)).isEqualTo(new Picture(4000, 3000, true));
        var preview = preview(file);
        assertThat(preview.getWidth()).isEqualTo(640);
        assertThat(preview.getHeight()).isEqualTo(480);
        assertThat(isRed(preview, 320, 100)).isTrue();
        assertThat(isRed(preview, 320, 400)).isFalse();
    }

    @Test
    void ofASmallPictureIsNotBlownUp() throws IOException {
        var file = kept(FileKind.JPG, FileFixtures.jpg(120, 80));
        previews.make(file);
        assertThat(preview(file).getWidth()).isEqualTo(120);
    }

    @Test
    void ofAVeryTallPictureFitsTheBox() throws IOException {
        var file = kept(FileKind.PNG, FileFixtures.png(10, 12_800));
        previews.make(file);
        assertThat(preview(file).getHeight()).isEqualTo(Previews.HEIGHT);
        assertThat(preview(file).getWidth()).isEqualTo(1);
    }

    @Test
    void ofAPhotoTakenUprightIsUpright() throws IOException {
        var file = kept(FileKind.JPG, FileFixtures.jpgTakenUpright(800, 600));
        assertThat(previews.make(file)).isEqualTo(new Picture(600, 800, true));
        var preview = preview(file);
        assertThat(preview.getWidth()).isEqualTo(600);
        assertThat(preview.getHeight()).isEqualTo(800);
        // Turned clockwise, what was above is on the right.
        assertThat(isRed(preview, 500, 400)).isTrue();
        assertThat(isRed(preview, 100, 400)).isFalse();
    }

    @Test
    void ofWebpIsMadeToo() {
        assertThat(previews.make(kept(FileKind.WEBP, FileFixtures.webp()))).isEqualTo(new Picture(1, 1, true));
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsNotDecoded() {
        var file = kept(FileKind.PNG, FileFixtures.pngThatClaims(60_000, 60_000));
        assertThat(previews.make(file)).isEqualTo(new Picture(60_000, 60_000, false));
        assertThat(filesUnder(home.previews())).isEmpty();
    }

    @Test
    void aPdfWithSuchAPictureIsNotDrawn() {
        var file = kept(FileKind.PDF, FileFixtures.pdfWithPictureThatClaims(60_000, 60_000));
        assertThat(previews.make(file)).isEqualTo(Picture.NONE);
        var small = kept(FileKind.PDF, FileFixtures.pdfWithPictureThatClaims(60, 60));
        assertThat(previews.make(small).hasPreview()).isTrue();
    }

    @Test
    void damagedFilesHaveNone() {
        assertThat(previews.make(kept(FileKind.PDF, utf8("%PDF-1.7\nbroken")))).isEqualTo(Picture.NONE);
        assertThat(previews.make(kept(FileKind.PNG, FileFixtures.pngThatClaims(10, 10))))
                .isEqualTo(Picture.NONE);
        assertThat(filesUnder(home.previews())).isEmpty();
    }

    private FileInfo kept(FileKind kind, byte[] content) {
        try (var incoming = store.receive(stream(content), DataSize.ofMegabytes(10))) {
            incoming.keep();
            return new StoredFile(incoming.hash(), incoming.size(), kind, Instant.EPOCH).info();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage preview(FileInfo file) throws IOException {
        return ImageIO.read(previews.find(file.hash()).orElseThrow().toFile());
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }
}
