package vn.haidang.file.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.haidang.file.FileFixtures.utf8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.haidang.file.FileFixtures;
import vn.haidang.file.FileKind;

class DrawingTest {

    @TempDir
    private Path folder;

    @Test
    void ofAPdfIsItsFirstPage() throws IOException {
        assertThat(draw(FileKind.PDF, FileFixtures.pdf())).isEqualTo(new Picture(null, null, true));
        var preview = preview();
        assertThat(preview.getWidth()).isEqualTo(Drawing.WIDTH);
        assertThat(preview.getHeight()).isBetween(900, 910);
    }

    @Test
    void ofALargePictureIsScaled() throws IOException {
        assertThat(draw(FileKind.PNG, FileFixtures.png(4000, 3000))).isEqualTo(new Picture(4000, 3000, true));
        var preview = preview();
        assertThat(preview.getWidth()).isEqualTo(640);
        assertThat(preview.getHeight()).isEqualTo(480);
        assertThat(isRed(preview, 320, 100)).isTrue();
        assertThat(isRed(preview, 320, 400)).isFalse();
    }

    @Test
    void ofASmallPictureIsNotBlownUp() throws IOException {
        draw(FileKind.JPG, FileFixtures.jpg(120, 80));
        assertThat(preview().getWidth()).isEqualTo(120);
    }

    @Test
    void ofAVeryTallPictureFitsTheBox() throws IOException {
        draw(FileKind.PNG, FileFixtures.png(10, 12_800));
        assertThat(preview().getHeight()).isEqualTo(Drawing.HEIGHT);
        assertThat(preview().getWidth()).isEqualTo(1);
    }

    @Test
    void ofAPhotoTakenUprightIsUpright() throws IOException {
        assertThat(draw(FileKind.JPG, FileFixtures.jpgTakenUpright(800, 600))).isEqualTo(new Picture(600, 800, true));
        var preview = preview();
        assertThat(preview.getWidth()).isEqualTo(600);
        assertThat(preview.getHeight()).isEqualTo(800);
        // Turned clockwise, what was above is on the right.
        assertThat(isRed(preview, 500, 400)).isTrue();
        assertThat(isRed(preview, 100, 400)).isFalse();
    }

    @Test
    void ofWebpIsMadeToo() throws IOException {
        assertThat(draw(FileKind.WEBP, FileFixtures.webp())).isEqualTo(new Picture(1, 1, true));
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsNotDecoded() throws IOException {
        assertThat(draw(FileKind.PNG, FileFixtures.pngThatClaims(60_000, 60_000)))
                .isEqualTo(new Picture(60_000, 60_000, false));
        assertThat(small()).doesNotExist();
    }

    @Test
    void aPdfWithSuchAPictureIsNotDrawn() throws IOException {
        assertThat(draw(FileKind.PDF, FileFixtures.pdfWithPictureThatClaims(60_000, 60_000)))
                .isEqualTo(Picture.NONE);
        assertThat(draw(FileKind.PDF, FileFixtures.pdfWithPictureThatClaims(60, 60))
                        .hasPreview())
                .isTrue();
    }

    @Test
    void damagedFilesCannotBeDrawn() {
        assertThatThrownBy(() -> draw(FileKind.PDF, utf8("%PDF-1.7\nbroken"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> draw(FileKind.PNG, FileFixtures.pngThatClaims(10, 10)))
                .isInstanceOf(IOException.class);
        assertThat(small()).doesNotExist();
    }

    private Picture draw(FileKind kind, byte[] content) throws IOException {
        return new Drawing(folder).make(Files.write(folder.resolve("file"), content), kind, small());
    }

    private Path small() {
        return folder.resolve("small.jpg");
    }

    private BufferedImage preview() throws IOException {
        return ImageIO.read(small().toFile());
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }
}
