package vn.haidang.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.haidang.access.Names;
import vn.haidang.history.Change;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.EmptyState;

/** Who changed what and when, newest first; each field with what stood there before and what stands there since. */
public final class HistoryPanel extends Div {

    public HistoryPanel(List<Change> changes, Names names) {
        addClassName("hd-history");
        add(new H2(getTranslation("history.title")));
        if (changes.isEmpty()) {
            add(new EmptyState(getTranslation("history.none")));
            return;
        }
        var people = names.names(
                changes.stream().map(Change::accountId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var list = new OrderedList();
        changes.forEach(change -> list.add(entry(change, people)));
        add(list);
    }

    private ListItem entry(Change change, Map<Long, String> people) {
        var lines = new Div(
                new Span(getTranslation("history." + change.kind(), who(change, people), Dates.moment(change.at()))));
        lines.addClassName("hd-lines");
        if (change.kind() == Change.Kind.CHANGED) {
            change.fields().forEach(field -> lines.add(difference(field)));
        }
        return new ListItem(lines);
    }

    private String who(Change change, Map<Long, String> people) {
        var id = change.accountId();
        return id == null ? getTranslation("history.portal") : people.getOrDefault(id, getTranslation("history.gone"));
    }

    private Component difference(Change.Field field) {
        return new Span(getTranslation(
                "history.field", getTranslation(field.labelKey()), shown(field.before()), shown(field.after())));
    }

    private String shown(String value) {
        return value.isEmpty() ? getTranslation("history.empty") : value;
    }
}
