package vn.haidang.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.haidang.account.WorkOwner;
import vn.haidang.history.Tombstones;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** Deleting a person cannot be undone: what goes, what stays, and why it is done. */
class DeleteDialog extends Dialog {

    private final TextField reason = new TextField(getTranslation("account.delete.reason"));
    private final Reasons reasons = new Reasons(_ -> reason);
    private final Consumer<String> delete;

    /** @param delete is handed the reason; what it refuses is shown here */
    DeleteDialog(List<WorkOwner.Work> works, Consumer<String> delete) {
        this.delete = delete;
        setHeaderTitle(getTranslation("account.delete"));
        setWidth("min(520px, 100%)");
        var close = new Button(getTranslation("ui.cancel"), _ -> close());
        if (!works.isEmpty()) {
            add(new Paragraph(getTranslation("account.delete.has.work")), new WorkLines(works));
            getFooter().add(close);
            return;
        }
        reason.setHelperText(getTranslation("account.delete.reason.help"));
        reason.setMaxLength(Tombstones.REASON_MAX);
        reason.setWidthFull();
        var text = new Div(
                new Paragraph(getTranslation("account.delete.goes")),
                new Paragraph(getTranslation("account.delete.stays")),
                reasons,
                reason);
        text.addClassName("hd-fields");
        add(text);
        var go = new Button(getTranslation("account.delete.do"), _ -> delete());
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(close, go);
    }

    private void delete() {
        try {
            delete.accept(reason.getValue());
            close();
        } catch (Refused refused) {
            reasons.show(getTranslation("account.delete.refused"), refused.reasons());
        }
    }
}
