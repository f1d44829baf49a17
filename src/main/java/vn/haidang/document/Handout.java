package vn.haidang.document;

import java.util.List;
import org.commonmark.node.Node;

/** Slides on paper: each slide in a frame, what the speaker says beside it. */
final class Handout {

    private Handout() {}

    static String html(List<Slide> slides) {
        StringBuilder html = new StringBuilder();
        int number = 0;
        for (Slide slide : slides) {
            number++;
            String title = PdfWriter.escape(slide.title());
            String level = slide.opening() ? "h1" : "h2";
            html.append("<table class=\"slide\"><tr><td class=\"")
                    .append(slide.opening() ? "shown opening" : "shown")
                    .append("\"><%1$s>%2$s</%1$s>".formatted(level, title));
            slide.shown().forEach(block -> html.append(Markdown.html(block)));
            html.append("</td><td class=\"number\">").append(number).append("</td><td class=\"said\">");
            for (Node block : slide.said()) {
                html.append(Markdown.html(block));
            }
            html.append("</td></tr></table>");
        }
        return html.toString();
    }
}
