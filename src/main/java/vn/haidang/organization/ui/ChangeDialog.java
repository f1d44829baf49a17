package vn.haidang.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** Asks for what a change needs. What is refused is said here, beside its field, and what was typed stays. */
abstract class ChangeDialog extends Dialog {

    private final Map<String, Component> fields = new HashMap<>();
    private final Reasons reasons;
    private final Div form = new Div();
    private final Button go = new Button();

    /** @param key of the texts: {@code key.title}, {@code key.do} */
    ChangeDialog(String key) {
        reasons = new Reasons(reason -> fields.get(fieldOf(reason)));
        setHeaderTitle(getTranslation(key + ".title"));
        setWidth("min(600px, 100%)");
        setCloseOnOutsideClick(false);
        form.addClassNames("hd-fields", "hd-dialog-form");
        go.setText(getTranslation(key + ".do"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(_ -> tryIt());
        add(reasons, form);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    /** Does it. @throws Refused with what to mend */
    abstract void act();

    void explain(String text) {
        form.add(new Paragraph(text));
    }

    void add(String name, Component field) {
        fields.put(name, field);
        form.add(field);
    }

    void addMore(Component... components) {
        form.add(components);
    }

    /** It destroys something: the button says so. */
    void grave() {
        go.addThemeVariants(ButtonVariant.ERROR);
    }

    void setPossible(boolean possible) {
        go.setEnabled(possible);
    }

    private void tryIt() {
        mark(Map.of());
        reasons.clear();
        try {
            act();
            close();
        } catch (Refused refused) {
            var marks = new HashMap<String, String>();
            refused.reasons()
                    .forEach(reason -> marks.put(
                            fieldOf(reason),
                            getTranslation(reason.key(), reason.arguments().toArray())));
            mark(marks);
            reasons.show(getTranslation("organization.dialog.refused"), refused.reasons());
        }
    }

    private void mark(Map<String, String> marks) {
        fields.forEach((name, field) -> {
            if (field instanceof HasValidationProperties marked) {
                marked.setErrorMessage(marks.getOrDefault(name, ""));
                marked.setInvalid(marks.containsKey(name));
            }
        });
    }

    /** "organization.draft.name.missing" is about the field "name". */
    private static String fieldOf(Reason reason) {
        var words = reason.key().split("\\.");
        return words.length > 2 ? words[2] : "";
    }
}
