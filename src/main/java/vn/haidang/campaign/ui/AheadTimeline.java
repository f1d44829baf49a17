package vn.haidang.campaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.haidang.campaign.ahead.AheadChange;
import vn.haidang.campaign.ahead.AheadEntry;
import vn.haidang.campaign.ahead.AheadKind;
import vn.haidang.campaign.ahead.AheadLine;
import vn.haidang.campaign.ahead.AheadSheet;
import vn.haidang.shared.ui.Dates;

/** The days ahead as bars over time. The words beside a bar say all that it shows; the bar itself is for the eye alone. */
class AheadTimeline extends Div {

    private static final double ALL = 100.0;
    /** A day among 90 would be a hair's breadth. */
    private static final double THIN = 1.5;

    private static final int MARKS_MAX = 6;

    private final LocalDate first;
    private final long days;

    AheadTimeline(AheadSheet sheet) {
        first = sheet.firstDay();
        days = ChronoUnit.DAYS.between(first, sheet.lastDay()) + 1;
        addClassName("hd-timeline");
        var list = new OrderedList();
        list.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("ahead.timeline.label", Dates.day(first), Dates.day(sheet.lastDay())));
        sheet.lines().forEach(line -> list.add(row(line)));
        add(scale(sheet.lastDay()), list);
    }

    /** Mondays, as many as can be read. */
    private Div scale(LocalDate last) {
        var scale = new Div();
        scale.addClassName("hd-timeline-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        var step = Math.max(1, (days / 7 + MARKS_MAX - 1) / MARKS_MAX);
        var monday = AheadSheet.monday(first.plusDays(6));
        // A mark at the very end would stand out over the edge.
        for (var day = monday; day.isBefore(last.minusDays(days / MARKS_MAX / 2)); day = day.plusWeeks(step)) {
            var mark = new Span("%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue()));
            mark.getStyle().set("left", percent(ChronoUnit.DAYS.between(first, day) * ALL / days));
            scale.add(mark);
        }
        return scale;
    }

    private ListItem row(AheadLine line) {
        var entry = line.entry();
        var name = new Span(entry.title());
        name.addClassName("hd-ahead-name");
        var time = new Span(entry.time()
                + (entry.draft() ? " · " + getTranslation("ahead.draft") : "")
                + (line.change() == AheadChange.NONE
                        ? ""
                        : " · " + getTranslation(line.change().messageKey())));
        var words = new Div(name, time);
        words.addClassName("hd-lines");
        var track = new Div(bar(entry));
        track.addClassName("hd-timeline-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var row = new ListItem(words, track);
        if (line.change() != AheadChange.NONE) {
            row.addClassName("hd-ahead-changed");
        }
        return row;
    }

    private Span bar(AheadEntry entry) {
        var from = Math.max(0, ChronoUnit.DAYS.between(first, entry.firstDay()));
        var to = Math.min(days, ChronoUnit.DAYS.between(first, entry.lastDay()) + 1);
        var width = Math.max(THIN, (to - from) * ALL / days);
        var left = Math.min(from * ALL / days, ALL - width);
        var bar = new Span();
        bar.addClassNames("hd-bar-of-time", "hd-bar-" + entry.kind().name().toLowerCase(Locale.ROOT));
        if (entry.kind() == AheadKind.DEADLINE) {
            bar.addClassName("hd-bar-end");
        }
        bar.getStyle().set("left", percent(left)).set("width", percent(width));
        return bar;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
