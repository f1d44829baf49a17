package vn.haidang.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.haidang.shared.Refused;

/** A new password, twice. */
class PasswordFields extends Div {

    private final PasswordField password = new PasswordField(getTranslation("account.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("workspace.first.again"));

    PasswordFields() {
        addClassName("hd-fields");
        password.setHelperText(getTranslation("workspace.first.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        add(password, again);
    }

    /** @throws Refused when the two differ */
    String agreed() {
        if (!password.getValue().equals(again.getValue())) {
            throw Refused.because("workspace.first.differ");
        }
        return password.getValue();
    }

    PasswordField first() {
        return password;
    }

    void clear() {
        password.clear();
        again.clear();
    }
}
