package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** A form, what happens with it, and why it did not happen, also beside the fields: what was typed stays. */
class FormDialog extends Dialog {

    private final MarkedForm form;
    private final Reasons reasons;
    private final Div content;
    private final Runnable action;

    /**
     * @param what a sentence that explains; empty for none
     * @param action may throw {@link Refused}; the dialog closes when it does not
     */
    FormDialog(String title, String what, MarkedForm form, String actionLabel, Runnable action) {
        this.form = form;
        this.action = action;
        reasons = new Reasons(form::fieldOf);
        setHeaderTitle(title);
        setWidth("36rem");
        setMaxWidth("96vw");
        content = new Div(reasons, form);
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

    /** Below the fields. */
    FormDialog with(Component more) {
        content.add(more);
        return this;
    }

    /** At the other end of the buttons. */
    FormDialog beside(Button other) {
        getFooter().getElement().insertChild(0, other.getElement());
        return this;
    }

    private void go() {
        try {
            action.run();
            close();
        } catch (Refused refused) {
            form.mark(refused.reasons());
            reasons.show(getTranslation("indicator.refused"), List.copyOf(refused.reasons()));
        }
    }
}
