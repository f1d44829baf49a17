package vn.haidang.account.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** A square code (QR) for the camera of a telephone: dark on light whatever the colours of the page. */
class SquareCode extends Div {

    private static final int QUIET_MODULES = 4;

    SquareCode(String content, String description) {
        addClassName("hd-square-code");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
        add(new Svg(svg(content)));
    }

    private static String svg(String content) {
        try {
            var matrix = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
            var size = matrix.getWidth();
            var path = new StringBuilder();
            for (var y = 0; y < size; y++) {
                for (var x = 0; x < size; x++) {
                    if (matrix.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">
                    <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#14212b"/></svg>""".formatted(size, size, path);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
