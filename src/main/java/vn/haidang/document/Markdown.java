package vn.haidang.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as the sources of materials use it: CommonMark with tables and three readings of our own.
 *
 * <ul>
 *   <li>a rule ({@code ---}) starts a new page or slide;
 *   <li>a paragraph of dots only ({@code .....}) is a line to write on;
 *   <li>a table that is nothing but its head is a pair of blocks side by side, without borders.
 * </ul>
 */
final class Markdown {

    private static final Pattern WRITING_LINE = Pattern.compile("\\.{5,}");

    private static final Pattern CLOSING = Pattern.compile("</(strong|em)>([.,:;!?”)]+)");
    private static final Pattern TOGETHER = Pattern.compile("\\d+[–/][\\p{L}\\d][\\p{L}\\d/–-]*(?![^<]*>)");

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> Markdown::classes)
            .build();

    private Markdown() {}

    static Node read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    static String html(Node node) {
        return unbroken(RENDERER.render(node));
    }

    /**
     * The PDF writer would break a line between bold words and the full stop after them, and inside 13–17 or
     * 56/2017/NĐ-CP.
     */
    private static String unbroken(String html) {
        String closed = CLOSING.matcher(html).replaceAll("$2</$1>");
        return TOGETHER.matcher(closed).replaceAll("<span class=\"together\">$0</span>");
    }

    /** The words alone. */
    static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    static boolean isWritingLine(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof Text text
                && text.getNext() == null
                && WRITING_LINE.matcher(text.getLiteral()).matches();
    }

    static boolean isPair(Node node) {
        return node instanceof TableBlock && !(node.getLastChild() instanceof TableBody);
    }

    private static void classes(Node node, String tagName, Map<String, String> attributes) {
        if (isWritingLine(node)) {
            attributes.put("class", "line");
        } else if (node instanceof ThematicBreak) {
            attributes.put("class", "page");
        } else if (node instanceof Image) {
            attributes.put("class", "picture");
        } else if (isPair(node) && tagName.equals("table")) {
            attributes.put("class", "pair");
        }
    }
}
