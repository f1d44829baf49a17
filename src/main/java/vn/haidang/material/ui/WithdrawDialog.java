package vn.haidang.material.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.haidang.material.MaterialReviewing;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** Taking a material back from the public needs a reason, which the public reads. */
class WithdrawDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("material.withdraw.reason"));
    private final Reasons reasons = new Reasons(_ -> reason);
    private final Consumer<String> withdraw;

    /** @param withdraw is handed the reason; what it refuses is shown here */
    WithdrawDialog(Consumer<String> withdraw) {
        this.withdraw = withdraw;
        setHeaderTitle(getTranslation("material.withdraw"));
        setWidth("32rem");
        reason.setHelperText(getTranslation("material.withdraw.help"));
        reason.setMaxLength(MaterialReviewing.REASON_MAX);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("material.withdraw.what")), reasons, reason);
        var go = new Button(getTranslation("material.withdraw.do"), _ -> withdraw());
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void withdraw() {
        try {
            withdraw.accept(reason.getValue());
            close();
        } catch (Refused refused) {
            reasons.show(getTranslation("material.withdraw.refused"), refused.reasons());
            reason.focus();
        }
    }
}
