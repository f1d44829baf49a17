package vn.haidang.material;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The readable page: CommonMark with tables. HTML inside the text is shown as text and never runs; links go to
 * {@code http}, {@code https} and {@code mailto} only.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private Markdown() {}

    public static String html(String markdown) {
        return HTML.render(PARSER.parse(markdown));
    }

    public static String plainText(String markdown) {
        return TEXT.render(PARSER.parse(markdown));
    }
}
