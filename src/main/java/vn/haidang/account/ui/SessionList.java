package vn.haidang.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.haidang.account.entry.LiveSession;
import vn.haidang.shared.ui.Dates;

/** Sessions that are open: with what, from where, since when. */
class SessionList extends Div {

    SessionList(List<LiveSession> sessions, @Nullable String present) {
        this(sessions, present, null);
    }

    /**
     * @param present the id of the session that looks
     * @param end is handed the id of a session to end; none when they cannot be ended one by one
     */
    SessionList(List<LiveSession> sessions, @Nullable String present, @Nullable Consumer<String> end) {
        if (sessions.isEmpty()) {
            add(new Paragraph(getTranslation("account.sessions.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-todo");
        sessions.forEach(session -> list.add(item(session, session.id().equals(present), end)));
        add(list);
    }

    private ListItem item(LiveSession session, boolean present, @Nullable Consumer<String> end) {
        var browser = session.browser().isEmpty() ? getTranslation("account.session.unknown") : session.browser();
        var name = new Span(present ? getTranslation("account.session.this", browser) : browser);
        name.addClassName("hd-strong");
        var text = new Div(
                name,
                new Span(getTranslation(
                        "account.session.line",
                        session.address().isEmpty() ? getTranslation("account.session.nowhere") : session.address(),
                        Dates.moment(session.since()),
                        Dates.hour(session.seen()))));
        text.addClassName("hd-lines");
        var item = new ListItem(text);
        if (end != null && !present) {
            var button = new Button(getTranslation("account.session.end"), _ -> end.accept(session.id()));
            button.setAriaLabel(getTranslation("account.session.end.of", browser));
            item.add(button);
        }
        return item;
    }
}
