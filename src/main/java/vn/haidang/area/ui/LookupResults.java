package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.area.AreaLink;
import vn.haidang.area.AreaWords;
import vn.haidang.area.Lookup;

/** What a name leads to: units of any period, each with what became of it. */
class LookupResults extends Section {

    private final AreaWords words;

    LookupResults(Lookup lookup, AreaWords words) {
        this.words = words;
        addClassNames("hd-section", "hd-lookup");
        add(new H2(getTranslation("area.lookup.title", lookup.text())));
        if (lookup.sameWithoutMarks()) {
            add(note("area.lookup.same"));
        }
        if (lookup.placeIgnored()) {
            add(note("area.lookup.place"));
        }
        if (!lookup.hits().isEmpty()) {
            add(list(lookup.hits()));
        }
        if (!lookup.alike().isEmpty()) {
            add(new Paragraph(getTranslation("area.lookup.alike")), list(lookup.alike()));
        }
        if (!lookup.similar().isEmpty()) {
            add(new Paragraph(getTranslation("area.lookup.similar")), list(lookup.similar()));
        }
        if (lookup.hits().isEmpty()
                && lookup.alike().isEmpty()
                && lookup.similar().isEmpty()) {
            add(new Paragraph(getTranslation("area.lookup.none")));
        }
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("hd-note");
        return note;
    }

    private UnorderedList list(List<Lookup.Hit> hits) {
        var list = new UnorderedList();
        list.addClassName("hd-lookup-hits");
        hits.forEach(hit -> list.add(new ListItem(hit(hit))));
        return list;
    }

    private Component hit(Lookup.Hit hit) {
        var unit = hit.unit();
        var link = new Anchor(AreaNavigation.unit(unit.id()), unit.shownIn(getLocale()));
        link.addClassName("hd-strong");
        var about = new Span(
                Stream.of(unit.parentName(), words.periods(hit.states(), getLocale()), words.until(unit, getLocale()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
        var lines = new Div(link, about);
        lines.addClassName("hd-lines");
        if (!unit.isCurrent()) {
            lines.add(fate(hit));
            var earlier = words.uncertain(hit.uncertain(), getLocale());
            if (!earlier.isEmpty()) {
                lines.add(new Span(earlier));
            }
        }
        return lines;
    }

    private Component fate(Lookup.Hit hit) {
        var line = new Div(new Span(words.fate(hit.fate(), getLocale()) + " "));
        line.addClassName("hd-fate");
        var links = hit.fate().units();
        for (var i = 0; i < links.size(); i++) {
            line.add(link(links.get(i)), new Span(note(links.get(i)) + (i < links.size() - 1 ? "; " : "")));
        }
        return line;
    }

    private Anchor link(AreaLink link) {
        return new Anchor(AreaNavigation.unit(link.unit().id()), link.unit().shownIn(getLocale()));
    }

    private String note(AreaLink link) {
        var coverage = words.coverage(link.coverage(), getLocale());
        return coverage.isEmpty() ? "" : " (" + coverage + ")";
    }
}
