package vn.haidang.campaign.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.campaign.paper.PlanPaper;
import vn.haidang.shared.ui.Dates;

/** A frozen plan to read: its text, and its annex as a table. What people wrote is shown as the text it is. */
@StyleSheet("context://styles/opinion.css")
class PaperSheet extends Div {

    private static final int COLUMNS = 7;

    void show(PlanPaper paper) {
        show(text(paper)
                .append(element("h3", getTranslation("opinion.paper.annex")))
                .append(
                        paper.lines().isEmpty()
                                ? element("p", getTranslation("opinion.paper.annex.none"))
                                : table(paper)));
    }

    /** Without the annex, where that is shown line by line. */
    void showText(PlanPaper paper) {
        show(text(paper));
    }

    private void show(StringBuilder html) {
        addClassName("hd-paper");
        getElement().setProperty("innerHTML", html.toString());
    }

    private StringBuilder text(PlanPaper paper) {
        var html = new StringBuilder();
        if (paper.firstDay() != null && paper.lastDay() != null) {
            html.append(element(
                    "p",
                    getTranslation("opinion.paper.time", Dates.day(paper.firstDay()), Dates.day(paper.lastDay()))));
        }
        if (!paper.bases().isEmpty()) {
            html.append(element("h3", getTranslation("opinion.paper.bases")));
            html.append(paper.bases().stream()
                    .map(document -> element(
                            "li",
                            getTranslation(document.kind().messageKey()) + " " + document.number() + ": "
                                    + document.subject()))
                    .collect(Collectors.joining("", "<ul>", "</ul>")));
        }
        for (var part : paper.parts()) {
            html.append(element("h3", getTranslation(part.key()))).append(element("p", part.text()));
        }
        return html;
    }

    private String table(PlanPaper paper) {
        var heads = Stream.of(
                        "opinion.paper.number",
                        "link.cell.title",
                        "link.cell.lead",
                        "link.cell.time",
                        "link.cell.units",
                        "link.cell.product",
                        "link.cell.funding")
                .map(key -> "<th scope=\"col\">" + escaped(getTranslation(key)) + "</th>")
                .collect(Collectors.joining());
        var rows = paper.lines().stream().map(this::row).collect(Collectors.joining());
        return "<div class=\"hd-paper-table\" tabindex=\"0\" role=\"region\" aria-label=\""
                + escaped(getTranslation("opinion.paper.annex")) + "\"><table><thead><tr>" + heads
                + "</tr></thead><tbody>" + rows + "</tbody></table></div>";
    }

    private String row(PaperLine line) {
        if (line.isHeading()) {
            return "<tr class=\"hd-paper-heading\"><th colspan=\"" + COLUMNS + "\" scope=\"colgroup\">"
                    + escaped(line.title()) + "</th></tr>";
        }
        return "<tr>"
                + cell(String.valueOf(line.number()))
                + cell(
                        line.title(),
                        named("link.cell.form", line.form()),
                        named("link.cell.audiences", line.audiences()),
                        named("link.cell.note", line.note()))
                + cell(line.lead(), named("link.cell.partners", line.partners()))
                + cell(line.time())
                + cell(units(line), own(line))
                + cell(line.product())
                + cell(line.funding())
                + "</tr>";
    }

    private String units(PaperLine line) {
        return line.units().isBlank() && line.given() > 0
                ? getTranslation("opinion.paper.given", line.given())
                : line.units();
    }

    private String own(PaperLine line) {
        var own = line.own();
        if (own == null) {
            return "";
        }
        return own.due() == null
                ? getTranslation("opinion.paper.own", own.quantity())
                : getTranslation("opinion.paper.own.due", own.quantity(), Dates.day(own.due()));
    }

    private String named(String key, String text) {
        return text.isBlank() ? "" : getTranslation(key) + ": " + text;
    }

    private static String cell(String text, String... more) {
        return "<td>" + escaped(text)
                + Stream.of(more)
                        .filter(line -> !line.isEmpty())
                        .map(line -> "<span class=\"hd-paper-more\">" + escaped(line) + "</span>")
                        .collect(Collectors.joining())
                + "</td>";
    }

    private static String element(String tag, String text) {
        return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
