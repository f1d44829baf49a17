package vn.haidang.document;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.svg.SVGDocument;

/** An SVG file that can be painted on a picture or on a PDF page. */
final class Drawing {

    static {
        System.setProperty("java.awt.headless", "true");
        Typeface.registerForDrawing();
    }

    private final SVGDocument document;
    private final GraphicsNode root;
    private final Rectangle2D size;

    private Drawing(SVGDocument document, GraphicsNode root, Rectangle2D size) {
        this.document = document;
        this.root = root;
        this.size = size;
    }

    static Drawing read(Path file) throws IOException {
        UserAgentAdapter agent = new UserAgentAdapter();
        SVGDocument document;
        try (InputStream stream = Files.newInputStream(file)) {
            document = new SAXSVGDocumentFactory(null)
                    .createSVGDocument(file.toUri().toString(), stream);
        }
        BridgeContext context = new BridgeContext(agent, new DocumentLoader(agent));
        GraphicsNode root = new GVTBuilder().build(context, document);
        Dimension2D box = context.getDocumentSize();
        return new Drawing(document, root, new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight()));
    }

    SVGDocument document() {
        return document;
    }

    /** Height over width. */
    double ratio() {
        return size.getHeight() / size.getWidth();
    }

    byte[] png(int width) throws IOException {
        int height = (int) Math.round(width * ratio());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = GraphicsUtil.createGraphics(picture);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(width / size.getWidth(), width / size.getWidth());
        root.paint(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** As a form of the given width in points. */
    PDFormXObject form(PDDocument target, float width) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(target, width, (float) (width * ratio()));
        graphics.scale(width / size.getWidth(), width / size.getWidth());
        root.paint(graphics);
        graphics.dispose();
        return graphics.getXFormObject();
    }
}
