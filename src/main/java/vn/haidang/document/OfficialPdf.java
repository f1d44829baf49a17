package vn.haidang.document;

import static vn.haidang.document.SheetPdf.escape;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.haidang.document.OfficialPaper.Annex;
import vn.haidang.document.OfficialPaper.Row;

/** An official document as PDF, as it will look on paper. */
final class OfficialPdf {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final OfficialPaper paper;

    OfficialPdf(OfficialPaper paper) {
        this.paper = paper;
    }

    byte[] write() throws IOException {
        try (var style = OfficialPdf.class.getResourceAsStream("official.css")) {
            return new SheetPdf()
                    .write(
                            paper.title(),
                            new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8),
                            body())
                    .bytes();
        }
    }

    private String body() {
        var html = new StringBuilder();
        html.append(element("div", "mark", paper.mark()));
        head(html);
        html.append("<h1>")
                .append(escape(upper(paper.kind())))
                .append("<br/>")
                .append(escape(paper.subject()))
                .append(rule(Math.min(OfficialPaper.width(paper.subject(), 14), 150) * 0.4))
                .append("</h1>");
        html.append("<div class=\"bases\">");
        OfficialPaper.marked(paper.bases(), ";", ".").forEach(basis -> html.append(element("p", "", basis)));
        html.append("</div><div class=\"body\">");
        paper.ended()
                .forEach(block -> html.append(
                        switch (block.level()) {
                            case PART -> element("h2", "", upper(block.text()));
                            case CLAUSE -> element("h3", "", block.text());
                            case TEXT -> element("p", "", block.text());
                        }));
        html.append("</div>");
        foot(html);
        var annex = paper.annex();
        if (annex != null) {
            annex(html, annex);
        }
        return html.toString();
    }

    private void head(StringBuilder html) {
        html.append("<table class=\"head\"><tr><td class=\"left\">");
        if (!paper.parent().isEmpty()) {
            html.append(element("p", "", upper(paper.parent())));
        }
        html.append("<p><b>")
                .append(lines(upper(paper.issuer())))
                .append("</b></p>")
                .append(rule(Math.min(paper.issuerRule(), 30)))
                .append(element("p", "number", paper.number()));
        if (paper.draft()) {
            html.append(element("p", "draft", OfficialPaper.DRAFT));
        }
        html.append("</td><td class=\"right\"><p><b>")
                .append(OfficialPaper.NATION)
                .append("</b></p><p class=\"motto\"><b>")
                .append(OfficialPaper.MOTTO)
                .append("</b></p>")
                .append(rule(OfficialPaper.width(OfficialPaper.MOTTO, 13)))
                .append(element("p", "day", paper.placeAndDay()))
                .append("</td></tr></table>");
    }

    private void foot(StringBuilder html) {
        html.append("<table class=\"foot\"><tr><td class=\"to\">")
                .append(element("p", "word", OfficialPaper.RECIPIENTS));
        OfficialPaper.marked(paper.recipients(), ";", ".")
                .forEach(recipient -> html.append(element("p", "", "- " + recipient)));
        html.append("</td><td class=\"signature\">");
        paper.authority().forEach(line -> html.append(element("p", "", upper(line))));
        html.append(element("p", "signer", paper.signer())).append("</td></tr></table>");
    }

    private static void annex(StringBuilder html, Annex annex) {
        html.append("<div class=\"annex\">")
                .append(element("h2", "", upper(annex.name())))
                .append(element("h2", "", upper(annex.title())))
                .append(element("p", "with", annex.note()))
                .append("<table class=\"rows\"><thead><tr>");
        for (var column = 0; column < annex.widths().size(); column++) {
            html.append(String.format(
                            Locale.ROOT,
                            "<th scope=\"col\" style=\"width:%.2f%%\">",
                            100.0 * annex.widths().get(column) / Annex.WIDTH))
                    .append(escape(annex.headings().get(column)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        annex.rows().forEach(row -> html.append(row(row, annex.widths().size())));
        html.append("</tbody></table></div>");
    }

    private static String row(Row row, int columns) {
        return row.heading()
                ? "<tr class=\"group\"><th colspan=\"" + columns + "\">"
                        + lines(row.cells().getFirst()) + "</th></tr>"
                : cells(row.cells());
    }

    private static String cells(List<String> cells) {
        return "<tr><td class=\"first\">" + lines(cells.getFirst()) + "</td>"
                + cells.stream()
                        .skip(1)
                        .map(cell -> "<td>" + lines(cell) + "</td>")
                        .collect(Collectors.joining())
                + "</tr>";
    }

    private static String lines(String text) {
        return escape(text).replace("\n", "<br/>");
    }

    private static String rule(double millimetres) {
        return String.format(Locale.ROOT, "<div class=\"rule\" style=\"width:%.1fmm\"></div>", millimetres);
    }

    private static String element(String tag, String look, String text) {
        return "<" + tag + (look.isEmpty() ? "" : " class=\"" + look + "\"") + ">" + lines(text) + "</" + tag + ">";
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
