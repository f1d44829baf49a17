package vn.haidang.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.campaign.ahead.AheadCells;
import vn.haidang.campaign.ahead.AheadChange;
import vn.haidang.campaign.ahead.AheadLine;
import vn.haidang.campaign.ahead.AheadSheet;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** One entry of the days ahead: when, what, who; what has changed in bold, with a word and what it was. */
class AheadItem extends ListItem {

    AheadItem(AheadLine line) {
        var entry = line.entry();
        addClassName("hd-ahead-item");
        var time = new Span(entry.time());
        time.addClassName("hd-ahead-time");
        var text = new Div(title(line));
        text.addClassName("hd-lines");
        var who = Stream.of(
                        entry.lead(),
                        entry.units().equals(entry.lead()) ? "" : entry.units(),
                        entry.given() > 1 ? getTranslation("ahead.progress", entry.done(), entry.given()) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!who.isEmpty()) {
            text.add(new Span(who));
        }
        if (!entry.note().isEmpty()) {
            text.add(new Span(entry.note()));
        }
        var before = line.before();
        if (before != null) {
            before(before, entry.time(), entry.title(), entry.lead(), entry.units(), entry.note())
                    .forEach(text::add);
        }
        if (line.change() != AheadChange.NONE) {
            addClassName("hd-ahead-changed");
        }
        add(time, text);
    }

    private static Component title(AheadLine line) {
        var entry = line.entry();
        Component name = entry.planReadable()
                ? new Anchor(AheadNavigation.plan(entry.planId()), entry.title())
                : new Span(entry.title());
        name.addClassName("hd-ahead-name");
        var row = new Div(name);
        row.addClassName("hd-ahead-title");
        if (line.change() != AheadChange.NONE) {
            row.add(new StateBadge(
                    Tone.WAITING,
                    VaadinIcon.STAR,
                    row.getTranslation(line.change().messageKey())));
        }
        if (entry.draft()) {
            row.add(new StateBadge(Tone.QUIET, VaadinIcon.PENCIL, row.getTranslation("ahead.draft")));
        }
        return row;
    }

    private List<Component> before(AheadCells before, String... now) {
        var was = List.of(before.time(), before.title(), before.lead(), before.units(), before.note());
        var lines = new ArrayList<Component>();
        for (var i = 0; i < now.length; i++) {
            if (!Objects.equals(was.get(i), now[i])) {
                var line = new Span(getTranslation("ahead.before", was.get(i).isEmpty() ? "–" : was.get(i)));
                line.addClassName("hd-ahead-before");
                lines.add(line);
            }
        }
        return lines;
    }

    /** What was printed and is no more. */
    static ListItem removed(AheadSheet.PrintedLine line) {
        var item = new ListItem();
        item.addClassName("hd-ahead-item");
        var time = new Span(line.cells().time());
        time.addClassNames("hd-ahead-time", "hd-struck");
        var name = new Span(line.cells().title());
        name.addClassName("hd-struck");
        var row = new Div(
                name,
                new StateBadge(
                        Tone.REFUSED,
                        VaadinIcon.MINUS_CIRCLE_O,
                        item.getTranslation(AheadChange.REMOVED.messageKey())));
        row.addClassName("hd-ahead-title");
        item.add(time, row);
        return item;
    }
}
