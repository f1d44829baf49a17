package vn.haidang.material.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.haidang.material.OpinionRequest;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;
import vn.haidang.taxonomy.Claim;

/** Asks experts about one of the things that a material claims. */
class AskOpinionDialog extends Dialog {

    private final RadioButtonGroup<Claim> claim = new RadioButtonGroup<>(getTranslation("material.opinion.claim"));
    private final TextArea note = new TextArea(getTranslation("material.opinion.note"));
    private final Reasons reasons = new Reasons();
    private final BiConsumer<Claim, String> ask;

    /** @param ask is handed claim and note; what it refuses is shown here */
    AskOpinionDialog(Set<Claim> claims, BiConsumer<Claim, String> ask) {
        this.ask = ask;
        setHeaderTitle(getTranslation("material.opinion.ask"));
        setWidth("min(32rem, 100%)");
        claim.setItems(claims);
        claim.setItemLabelGenerator(value -> getTranslation("material.claim." + value));
        claim.setValue(claims.iterator().next());
        note.setHelperText(getTranslation("material.opinion.note.help"));
        note.setMaxLength(OpinionRequest.NOTE_MAX);
        note.setMinRows(3);
        note.setWidthFull();
        var form = new Div(new Paragraph(getTranslation("material.opinion.ask.what")), reasons, claim, note);
        form.addClassName("hd-dialog-form");
        add(form);
        var go = new Button(getTranslation("material.opinion.ask.do"), _ -> ask());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), go);
    }

    private void ask() {
        try {
            ask.accept(claim.getValue(), note.getValue());
            close();
        } catch (Refused refused) {
            reasons.show(getTranslation("material.opinion.ask.refused"), refused.reasons());
        }
    }
}
