package vn.haidang.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.stream.Stream;
import vn.haidang.shared.Refused;

/** Short words about what has just happened, at the foot of the page. */
public final class Notices {

    private static final int DONE_MILLIS = 5_000;
    /** As long as it takes to read, to think again and to reach the button by keyboard. */
    private static final int UNDO_MILLIS = 20_000;

    private Notices() {}

    /** It was done. */
    public static void done(String text) {
        var notice = notice("hd-notice-done", VaadinIcon.CHECK_CIRCLE_O, Stream.of(text));
        notice.setDuration(DONE_MILLIS);
        notice.open();
    }

    /** It was done and can be taken back for a while. @param undo what the button does */
    public static void done(String text, String undoLabel, Runnable undo) {
        var button = new Button(undoLabel);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var notice = notice("hd-notice-done", VaadinIcon.CHECK_CIRCLE_O, Stream.of(text), button);
        button.addClickListener(_ -> {
            notice.close();
            undo.run();
        });
        notice.setDuration(UNDO_MILLIS);
        notice.open();
    }

    /** It was refused; stays until it is closed, so that it can be read. */
    public static void refused(Refused refused) {
        refused(refused.reasons().stream()
                .map(reason -> UI.getCurrent()
                        .getTranslation(reason.key(), reason.arguments().toArray()))
                .toArray(String[]::new));
    }

    public static void refused(String... lines) {
        var notice = notice("hd-notice-refused", VaadinIcon.WARNING, Stream.of(lines));
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.open();
    }

    private static Notification notice(String className, VaadinIcon icon, Stream<String> lines, Component... actions) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addClassName(className);
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var text =
                new Div(lines.map(line -> (Component) new Div(new Span(line))).toArray(Component[]::new));
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrent().getTranslation("ui.close"));
        var row = new Div(picture, text);
        row.add(actions);
        row.add(close);
        row.addClassName("hd-notice");
        notice.add(row);
        return notice;
    }
}
