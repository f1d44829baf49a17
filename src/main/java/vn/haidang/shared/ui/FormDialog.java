package vn.haidang.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.haidang.shared.Refused;

/** A few fields, what happens with them, and why it did not happen: what was typed stays. */
public class FormDialog extends Dialog {

    private final Reasons reasons = new Reasons();
    private final String refusedKey;
    private final Runnable action;

    /**
     * @param what a sentence that explains; empty for none
     * @param action may throw {@link Refused}; the dialog closes when it does not
     */
    public FormDialog(
            String title, String what, Component fields, String actionLabel, String refusedKey, Runnable action) {
        this.refusedKey = refusedKey;
        this.action = action;
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("96vw");
        var content = new Div(reasons, fields);
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

    private void go() {
        try {
            action.run();
            close();
        } catch (Refused refused) {
            reasons.show(getTranslation(refusedKey), refused.reasons());
        }
    }
}
