package vn.haidang.campaign.ahead;

import static vn.haidang.document.SheetPdf.escape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.document.SheetPdf;
import vn.haidang.shared.Messages;
import vn.haidang.shared.ui.Dates;

/**
 * The days ahead on one sheet of A4, across. Type gets smaller down to what can still be read on paper; what does not fit
 * then is counted at the foot.
 */
@Component
public class AheadPaper {

    /** Points; smaller is not read on paper. */
    private static final double SMALLEST = 9;

    private static final double[] SIZES = {12, 11, 10, SMALLEST};

    /** More than ever fit; spares laying out what is cut anyway. */
    private static final int ROWS_MAX = 60;

    /** Of so many no larger type makes one page. */
    private static final int ROWS_MANY = 34;

    private static final int NOTE_MAX = 160;
    private static final int TITLE_MAX = 320;

    private final SheetPdf pdf = new SheetPdf();
    private final Messages messages;
    private final Clock clock;
    private final String style;

    AheadPaper(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        style = style();
    }

    private static String style() {
        try (var stream = AheadPaper.class.getResourceAsStream("sheet.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of the sheet's table. @param group a heading over the lines that follow */
    private record Row(String html, boolean group, boolean entry) {}

    /**
     * @param what it was narrowed to, in words; empty for all
     * @return a PDF of one page
     */
    public byte[] write(AheadSheet sheet, String what, Actor actor) {
        var rows = rows(sheet);
        var left = sheet.moreInAll();
        var few = cut(rows, ROWS_MAX);
        for (var size : few.size() > ROWS_MANY ? new double[] {SMALLEST} : SIZES) {
            var written = write(sheet, few, left + entries(rows) - entries(few), size, what, actor);
            if (written.pages() == 1) {
                return written.bytes();
            }
        }
        return fitting(sheet, rows, few.size(), left, what, actor);
    }

    /** As many rows as one page holds in the smallest type; each round halves what is in doubt. */
    private byte[] fitting(AheadSheet sheet, List<Row> rows, int tooMany, long left, String what, Actor actor) {
        var best = write(sheet, List.of(), left + entries(rows), SMALLEST, what, actor)
                .bytes();
        var fits = 0;
        var over = tooMany;
        while (over - fits > 1) {
            var middle = (fits + over) / 2;
            var few = cut(rows, middle);
            var written = write(sheet, few, left + entries(rows) - entries(few), SMALLEST, what, actor);
            if (written.pages() == 1) {
                fits = middle;
                best = written.bytes();
            } else {
                over = middle;
            }
        }
        return best;
    }

    /** A heading without a line under it says nothing. */
    private static List<Row> cut(List<Row> rows, int count) {
        var few = new ArrayList<>(rows.subList(0, Math.min(count, rows.size())));
        while (!few.isEmpty() && few.getLast().group()) {
            few.removeLast();
        }
        return few;
    }

    private static long entries(List<Row> rows) {
        return rows.stream().filter(Row::entry).count();
    }

    private SheetPdf.Written write(AheadSheet sheet, List<Row> rows, long left, double size, String what, Actor actor) {
        try {
            return pdf.write(title(sheet), style + page(size), body(sheet, rows, left, what, actor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(double size) {
        return "@page { size: A4 landscape; margin: 12mm 14mm 12mm 14mm; } .rows { font-size: " + size + "pt; }";
    }

    private String title(AheadSheet sheet) {
        return text("ahead.paper.title", Dates.day(sheet.firstDay()), Dates.day(sheet.lastDay()));
    }

    private String body(AheadSheet sheet, List<Row> rows, long left, String what, Actor actor) {
        var html = new StringBuilder();
        html.append("<table class=\"head\"><tr><td class=\"owner\">")
                .append(escape(actor.organization()))
                .append("</td><td class=\"printed\">")
                .append(escape(text("ahead.paper.printed", Dates.moment(clock.instant()))))
                .append("</td></tr></table><h1>")
                .append(escape(title(sheet)))
                .append("</h1><p class=\"what\">")
                .append(escape(Stream.of(what, since(sheet))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" · "))))
                .append("</p>");
        if (rows.isEmpty() && left == 0) {
            html.append("<p class=\"what\">")
                    .append(escape(text("ahead.paper.none")))
                    .append("</p>");
        } else {
            html.append("<table class=\"rows\"><thead><tr>");
            column(html, "ahead.column.time", 14);
            column(html, "ahead.column.title", 38);
            column(html, "ahead.column.lead", 16);
            column(html, "ahead.column.units", 17);
            column(html, "ahead.column.note", 15);
            html.append("</tr></thead><tbody>");
            rows.forEach(row -> html.append(row.html()));
            html.append("</tbody></table>");
        }
        html.append("<p class=\"foot\">").append(escape(foot(sheet, left))).append("</p>");
        return html.toString();
    }

    private void column(StringBuilder html, String key, int percent) {
        html.append("<th style=\"width:%d%%\">".formatted(percent))
                .append(escape(text(key)))
                .append("</th>");
    }

    private String since(AheadSheet sheet) {
        return sheet.lastPrint() == null ? "" : text("ahead.paper.since", Dates.moment(sheet.lastPrint()));
    }

    private String foot(AheadSheet sheet, long left) {
        return Stream.of(
                        left > 0 ? text("ahead.paper.more", left) : "",
                        sheet.ongoing() > 0 ? text("ahead.ongoing", sheet.ongoing()) : "",
                        sheet.undated() > 0 ? text("ahead.undated", sheet.undated()) : "")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<Row> rows(AheadSheet sheet) {
        var rows = new ArrayList<Row>();
        group(rows, "ahead.kind.DAY", sheet.fixed());
        group(rows, "ahead.kind.DEADLINE", sheet.deadlines());
        group(rows, "ahead.kind.RUNNING", sheet.running());
        if (!sheet.removed().isEmpty()) {
            rows.add(heading("ahead.change.REMOVED.heading"));
            sheet.removed().forEach(line -> rows.add(removed(line)));
        }
        return rows;
    }

    private void group(List<Row> rows, String key, List<AheadLine> lines) {
        if (!lines.isEmpty()) {
            rows.add(heading(key));
            lines.forEach(line -> rows.add(row(line)));
        }
    }

    private Row heading(String key) {
        return new Row("<tr class=\"group\"><td colspan=\"5\">" + escape(text(key)) + "</td></tr>", true, false);
    }

    private Row row(AheadLine line) {
        var entry = line.entry();
        var before = line.before();
        var html = new StringBuilder(line.change() == AheadChange.NONE ? "<tr>" : "<tr class=\"changed\">");
        cell(html, entry.time(), before == null ? null : before.time(), word(line));
        cell(
                html,
                shortened(entry.title(), TITLE_MAX) + (entry.draft() ? " (" + text("ahead.draft") + ")" : ""),
                before == null || before.title().equals(entry.title()) ? null : shortened(before.title(), TITLE_MAX),
                "");
        cell(html, entry.lead(), before == null ? null : before.lead(), "");
        cell(html, entry.units(), before == null ? null : before.units(), "");
        cell(
                html,
                shortened(entry.note(), NOTE_MAX),
                before == null || before.note().equals(entry.note()) ? null : shortened(before.note(), NOTE_MAX),
                "");
        return new Row(html.append("</tr>").toString(), false, true);
    }

    private String word(AheadLine line) {
        return line.change() == AheadChange.NONE ? "" : text(line.change().messageKey());
    }

    private void cell(StringBuilder html, String now, @Nullable String before, String word) {
        html.append("<td>").append(escape(now));
        if (!word.isEmpty()) {
            html.append(" <span class=\"word\">[").append(escape(word)).append("]</span>");
        }
        if (before != null && !before.equals(now)) {
            html.append("<br/><span class=\"was\">")
                    .append(escape(text("ahead.before", before.isEmpty() ? "–" : before)))
                    .append("</span>");
        }
        html.append("</td>");
    }

    /** Not struck out is only the word that says why the rest is. */
    private Row removed(AheadSheet.PrintedLine line) {
        var html = new StringBuilder("<tr class=\"removed\">");
        line.cells()
                .all()
                .forEach(cell -> html.append("<td>")
                        .append(escape(shortened(cell, TITLE_MAX)))
                        .append("</td>"));
        return new Row(html.append("</tr>").toString(), false, true);
    }

    private static String shortened(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max).strip() + "…";
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, arguments);
    }
}
