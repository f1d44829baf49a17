package vn.haidang.material.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.haidang.material.CitationReviewing;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** That a text stays as it is although what it cites has lapsed: a decision with a reason. */
class KeepDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("material.review.citation.keep.reason"));
    private final Reasons reasons = new Reasons(_ -> reason);
    private final Consumer<String> keep;

    /** @param keep is handed the reason; what it refuses is shown here */
    KeepDialog(Consumer<String> keep) {
        this.keep = keep;
        setHeaderTitle(getTranslation("material.review.citation"));
        setWidth("32rem");
        reason.setMaxLength(CitationReviewing.NOTE_MAX);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("material.review.citation.keep.what")), reasons, reason);
        var go = new Button(getTranslation("material.review.citation.keep.do"), _ -> keep());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void keep() {
        try {
            keep.accept(reason.getValue());
            close();
        } catch (Refused refused) {
            reasons.show(getTranslation("material.review.citation.keep.refused"), refused.reasons());
            reason.focus();
        }
    }
}
