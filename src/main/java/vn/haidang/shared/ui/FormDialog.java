package vn.haidang.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;

/** A few fields, what happens with them, and why it did not happen: what was typed stays. */
public class FormDialog extends Dialog {

    private final Reasons reasons;
    private final Div content;
    private final String refusedKey;
    private final Runnable action;

    /**
     * @param what a sentence that explains; empty for none
     * @param action may throw {@link Refused}; the dialog closes when it does not
     */
    public FormDialog(
            String title, String what, Component fields, String actionLabel, String refusedKey, Runnable action) {
        this(title, what, fields, actionLabel, refusedKey, action, new Reasons());
    }

    /** @param reasons that lead to their fields */
    protected FormDialog(
            String title,
            String what,
            Component fields,
            String actionLabel,
            String refusedKey,
            Runnable action,
            Reasons reasons) {
        this.reasons = reasons;
        this.refusedKey = refusedKey;
        this.action = action;
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("96vw");
        content = new Div(reasons, fields);
        content.addClassName("hd-form-dialog");
        if (!what.isEmpty()) {
            content.addComponentAsFirst(new Paragraph(what));
        }
        add(content);
        var go = new Button(actionLabel, _ -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    protected final Div content() {
        return content;
    }

    /** Marks what the reasons are about. */
    protected void refused(List<Reason> why) {}

    private void go() {
        try {
            action.run();
            close();
        } catch (Refused refused) {
            var why = List.copyOf(refused.reasons());
            refused(why);
            reasons.show(getTranslation(refusedKey), why);
        }
    }
}
