package vn.haidang.organization.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.haidang.organization.Decision;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.DayField;

/** From when a change holds and on what it rests. */
final class DecisionFields {

    private final DayField on;
    private final TextField basis;

    DecisionFields(ChangeDialog dialog, String onKey, LocalDate today) {
        on = new DayField(dialog.getTranslation(onKey));
        on.setValue(today);
        on.setMax(today);
        on.setRequiredIndicatorVisible(true);
        basis = new TextField(dialog.getTranslation("organization.field.basis"));
        basis.setHelperText(dialog.getTranslation("organization.field.basis.help"));
        basis.setMaxLength(Decision.BASIS_MAX);
        basis.setRequiredIndicatorVisible(true);
        dialog.add("on", on);
        dialog.add("basis", basis);
    }

    void optional() {
        basis.setRequiredIndicatorVisible(false);
    }

    void setVisible(boolean visible) {
        on.setVisible(visible);
        basis.setVisible(visible);
    }

    /** @throws Refused without a day */
    Decision decision() {
        var day = on.getValue();
        if (day == null) {
            throw Refused.because("organization.decision.on.missing");
        }
        return new Decision(day, basis.getValue());
    }
}
