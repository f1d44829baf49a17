package vn.haidang.coverage.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.web.util.HtmlUtils;

/**
 * A wide table whose cells can be chosen: a grid for assistive technology, with one stop of the Tab key and arrow keys from
 * cell to cell; heading row and first column stay in sight. Made as text: two thousand components would be slow.
 */
class CellTable extends Div {

    private static final String CHOSEN = "event.target.closest('[data-cell]')?.dataset.cell";

    private static final String ARROWS = """
            const rows = () => [...this.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('button')])
              .filter(row => row.length);
            this.addEventListener('focusin', event => {
              const cell = event.target.closest('button');
              if (!cell) return;
              this.querySelectorAll('button[tabindex="0"]').forEach(other => other.tabIndex = -1);
              cell.tabIndex = 0;
            });
            this.addEventListener('keydown', event => {
              const cell = event.target.closest('button');
              if (!cell) return;
              const all = rows();
              const y = all.findIndex(row => row.includes(cell));
              const x = all[y].indexOf(cell);
              const last = all[y].length - 1;
              const to = {
                ArrowRight: () => all[y][Math.min(x + 1, last)],
                ArrowLeft: () => all[y][Math.max(x - 1, 0)],
                ArrowDown: () => all[Math.min(y + 1, all.length - 1)][x],
                ArrowUp: () => all[Math.max(y - 1, 0)][x],
                Home: () => all[y][0],
                End: () => all[y][last],
              }[event.key];
              if (to) { event.preventDefault(); to().focus(); }
            });""";

    /**
     * @param html of the cell; already safe
     * @param className its look
     * @param key handed on when the cell is chosen; empty for one that only tells
     */
    record Cell(String html, String className, String key) {}

    /** @param headingHtml of the row; already safe */
    record Line(String headingHtml, String className, List<Cell> cells) {}

    CellTable(String name, String corner, List<String> columns, List<Line> lines, Consumer<String> chosen) {
        addClassName("hd-cov-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        var grid = lines.stream().flatMap(line -> line.cells.stream()).anyMatch(cell -> !cell.key.isEmpty());
        if (!grid) {
            // Nothing within takes the focus, so that the keys could scroll.
            getElement().setAttribute("tabindex", "0");
        }
        var html = new StringBuilder(200_000)
                .append("<table class=\"hd-cov-table\"")
                .append(grid ? " role=\"grid\"" : "")
                .append(" aria-label=\"")
                .append(text(name))
                .append("\"><thead><tr><th scope=\"col\">")
                .append(text(corner))
                .append("</th>");
        columns.forEach(
                column -> html.append("<th scope=\"col\">").append(text(column)).append("</th>"));
        html.append("</tr></thead><tbody>");
        var first = true;
        for (var line : lines) {
            html.append("<tr class=\"")
                    .append(line.className)
                    .append("\"><th scope=\"row\">")
                    .append(line.headingHtml);
            html.append("</th>");
            for (var cell : line.cells) {
                html.append("<td class=\"").append(cell.className).append("\">");
                if (cell.key.isEmpty()) {
                    html.append("<div>").append(cell.html).append("</div></td>");
                    continue;
                }
                html.append("<button type=\"button\" tabindex=\"")
                        .append(first ? "0" : "-1")
                        .append("\" data-cell=\"")
                        .append(text(cell.key))
                        .append("\">")
                        .append(cell.html)
                        .append("</button></td>");
                first = false;
            }
            html.append("</tr>");
        }
        add(new Html(html.append("</tbody></table>").toString()));
        getElement()
                .addEventListener(
                        "click",
                        event -> chosen.accept(event.getEventData().path(CHOSEN).asString("")))
                .addEventData(CHOSEN)
                .setFilter("!!event.target.closest('[data-cell]')");
        addAttachListener(_ -> getElement().executeJs(ARROWS));
    }

    static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
