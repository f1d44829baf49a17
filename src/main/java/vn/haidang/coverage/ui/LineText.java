package vn.haidang.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.coverage.HeldLine;
import vn.haidang.shared.ui.Dates;

/** A line of a plan in a few words; its plan is a link for whoever may open it. */
final class LineText {

    private LineText() {}

    static Component of(HeldLine line, String more) {
        var title = new Span(line.title());
        title.addClassName("hd-strong");
        var facts = new Span(
                Stream.of(when(line), more).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
        var plan = line.readable()
                ? new Anchor(CoverageNavigation.plan(line.planId()), line.plan())
                : new Span(line.plan());
        var text = new Div(title, facts, plan);
        text.addClassName("hd-lines");
        return text;
    }

    private static String when(HeldLine line) {
        var first = line.firstDay();
        var last = line.lastDay();
        if (first == null) {
            return line.time().isEmpty() && last != null ? Dates.day(last) : line.time();
        }
        return last == null || last.equals(first) ? Dates.day(first) : Dates.day(first) + " – " + Dates.day(last);
    }
}
