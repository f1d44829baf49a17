package vn.haidang.file.check;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Scaling and turning of decoded images, on white where they are transparent. */
final class Pixels {

    private Pixels() {}

    /** Halves until near the target: one long step would skip pixels and break thin letters. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        var step = image;
        while (step.getWidth() > 2 * width && step.getHeight() > 2 * height) {
            step = drawn(step, (step.getWidth() + 1) / 2, (step.getHeight() + 1) / 2);
        }
        return drawn(step, width, height);
    }

    static BufferedImage turned(BufferedImage image, int quarterTurns) {
        if (quarterTurns == 0) {
            return image;
        }
        var onItsSide = quarterTurns % 2 != 0;
        var width = onItsSide ? image.getHeight() : image.getWidth();
        var height = onItsSide ? image.getWidth() : image.getHeight();
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarterTurns);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = result.createGraphics();
        canvas.drawImage(image, turn, null);
        canvas.dispose();
        return result;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return result;
    }
}
