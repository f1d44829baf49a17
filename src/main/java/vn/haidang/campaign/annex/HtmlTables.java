package vn.haidang.campaign.annex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** The tables of what Word puts on the clipboard. Nothing in it is run, loaded or kept but texts, spans and bold. */
final class HtmlTables {

    /** Beyond this many tables nobody pastes an annex. */
    private static final int MAX_TABLES = 20;

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "br");
    private static final Set<String> UNREAD =
            Set.of("script", "style", "del", "head", "template", "noscript", "xml", "iframe", "object", "svg", "title");

    private HtmlTables() {}

    static List<AnnexTable> of(String html) {
        var document = Parser.htmlParser().parseInput(html, "");
        var tables = new ArrayList<AnnexTable>();
        for (var table : tables(document)) {
            tables.add(table(table));
        }
        return tables;
    }

    private static List<Element> tables(Document document) {
        var all = new ArrayList<Element>();
        document.filter((node, _) -> {
            if (node instanceof Element element && element.normalName().equals("table")) {
                all.add(element);
            }
            return all.size() < MAX_TABLES ? NodeFilter.FilterResult.CONTINUE : NodeFilter.FilterResult.STOP;
        });
        return all;
    }

    private static AnnexTable table(Element table) {
        var grid = new Grid();
        for (var child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> row(grid, child);
                case "thead", "tbody", "tfoot" -> {
                    for (var row : child.children()) {
                        if (row.normalName().equals("tr")) {
                            row(grid, row);
                        }
                    }
                }
                default -> {}
            }
        }
        return grid.table(true);
    }

    private static void row(Grid grid, Element row) {
        // Word ends tables with a row without height that only tells the widths of the columns.
        if (row.children().stream()
                        .allMatch(cell ->
                                cell.hasAttr("width") && cell.attr("style").contains("border:none"))
                && row.text().isBlank()) {
            return;
        }
        grid.row();
        for (var cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                var text = new CellText(cell);
                grid.cell(text.text(), text.bold(), span(cell, "colspan"), span(cell, "rowspan"));
            }
        }
    }

    private static int span(Element cell, String name) {
        try {
            return Integer.parseInt(cell.attr(name).strip());
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    /** Walks a cell without recursion: the depth of pasted markup is not ours to choose. */
    private static final class CellText implements NodeFilter {

        private final StringBuilder text = new StringBuilder();
        private final Deque<Boolean> bold = new ArrayDeque<>();
        private boolean anyBold;
        private boolean anyPlain;

        CellText(Element cell) {
            bold.push(false);
            cell.filter(this);
        }

        String text() {
            return text.toString();
        }

        boolean bold() {
            return anyBold && !anyPlain;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                var plain = words.getWholeText().replaceAll("[\\r\\n]+", " ");
                text.append(plain);
                if (!plain.replace('\u00A0', ' ').isBlank()) {
                    anyBold |= bold.getFirst();
                    anyPlain |= !bold.getFirst();
                }
            } else if (node instanceof Element element) {
                var name = element.normalName();
                if (UNREAD.contains(name) || isHidden(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (BLOCKS.contains(name)) {
                    text.append('\n');
                }
                bold.push(isBold(element, bold.getFirst()));
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) {
                    text.append('\n');
                } else if (element.normalName().equals("td")
                        || element.normalName().equals("th")) {
                    text.append(' ');
                }
                bold.pop();
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isHidden(Element element) {
            var style = style(element);
            return style.contains("display:none") || style.contains("mso-hide:all");
        }

        private static boolean isBold(Element element, boolean around) {
            var style = ';' + style(element);
            if (style.contains(";font-weight:")) {
                return style.contains(";font-weight:bold") || style.matches("(?s).*;font-weight:[6-9]00.*");
            }
            return around || Set.of("b", "strong", "th").contains(element.normalName());
        }

        private static String style(Element element) {
            return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        }
    }
}
