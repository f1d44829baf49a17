package vn.haidang.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.Actor;
import vn.haidang.campaign.ahead.CalendarFeeds;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.Notices;

/** A person's own calendar address, told once, and whether the weekly mail is wanted. */
class CalendarDialog extends Dialog {

    private final CalendarFeeds feeds;
    private final Actor actor;
    private final Div content = new Div();

    CalendarDialog(CalendarFeeds feeds, Actor actor) {
        this.feeds = feeds;
        this.actor = actor;
        setHeaderTitle(getTranslation("ahead.calendar.title"));
        setWidth("min(560px, 100%)");
        content.addClassName("hd-dialog-form");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), _ -> close()));
        show(null);
    }

    private void show(@Nullable String address) {
        var state = feeds.state(actor);
        content.removeAll();
        content.add(new Paragraph(getTranslation("ahead.calendar.what")));
        if (address != null) {
            var field = new TextField(getTranslation("ahead.calendar.address"));
            field.setValue(address);
            field.setReadOnly(true);
            field.setAutoselect(true);
            field.setHelperText(getTranslation("ahead.calendar.address.help"));
            content.add(field);
            field.focus();
        } else if (state.open()) {
            content.add(new Paragraph(
                    getTranslation("ahead.calendar.since", Dates.moment(Objects.requireNonNull(state.madeAt())))));
        } else {
            content.add(new Paragraph(getTranslation("ahead.calendar.none")));
        }
        var make =
                new Button(getTranslation(state.open() ? "ahead.calendar.renew" : "ahead.calendar.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(make);
        buttons.addClassName("hd-buttons");
        if (state.open()) {
            buttons.add(new Button(getTranslation("ahead.calendar.revoke"), _ -> {
                feeds.close(actor);
                Notices.done(getTranslation("ahead.calendar.revoked"));
                show(null);
            }));
        }
        var mail = new Checkbox(getTranslation("ahead.calendar.digest"), state.digest());
        mail.addValueChangeListener(event -> {
            feeds.mail(event.getValue(), actor);
            Notices.done(getTranslation(event.getValue() ? "ahead.calendar.digest.on" : "ahead.calendar.digest.off"));
        });
        content.add(buttons, mail);
    }

    /** The browser knows best under which name it reached the portal. */
    private void make() {
        var path = feeds.open(actor);
        UI.getCurrent().getPage().fetchCurrentURL(url -> show(url.getProtocol() + "://" + url.getAuthority() + path));
    }
}
